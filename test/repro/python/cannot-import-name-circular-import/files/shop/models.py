from shop.pricing import discount


class Order:
    price = 100

    def total(self):
        return discount(self)


if __name__ == "__main__":
    print(Order().total())
