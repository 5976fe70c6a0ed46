import sys


def parse(line):
    sku, qty = line.split(",")
    return sku, qty


print(parse(sys.argv[1]))
