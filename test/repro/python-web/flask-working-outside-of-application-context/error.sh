python3 -c 'import shop; print(shop.currency())'
