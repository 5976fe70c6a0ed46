import sys

rows = open(sys.argv[1], "rb").read() * 40
print(len(rows))
