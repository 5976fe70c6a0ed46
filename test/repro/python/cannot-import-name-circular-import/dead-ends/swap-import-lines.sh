# it works from this entry point only, and fails from the other one
printf 'class Order:\n    price = 100\n    def total(self):\n        return discount(self)\n\nfrom shop.pricing import discount\n' > shop/models.py
python3 -c 'from shop.models import Order; print(Order().total())' && python3 -c 'from shop.pricing import discount'
