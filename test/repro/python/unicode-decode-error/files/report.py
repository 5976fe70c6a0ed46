import sys

with open("customers.csv", encoding="utf-8") as fh:
    print(fh.read())
