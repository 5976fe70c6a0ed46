import os

rows = [{"sku": "A1", "price": 5}, {"sku": "B2"}]
print(sum(row["price"] for row in rows), os.environ.get("CURRENCY", "EUR"))
