printf 'class Order:\n    price = 100\n    def total(self):\n        from shop.pricing import discount\n        return discount(self)\n' > shop/models.py
bash "$REPRO/error.sh" && python3 -c 'import shop.pricing'
