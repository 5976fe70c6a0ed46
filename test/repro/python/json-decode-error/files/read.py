import json

print(json.load(open("orders.json", encoding="utf-8")))
