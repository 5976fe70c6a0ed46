python3 -c 'from shop.models import Order; print(Order().total())'
