from shop.models import Order


def discount(order: Order):
    return order.price * 0.9
