import sys


def top(rows, n):
    return [rows[i] for i in range(n)]


print(top(sys.argv[1:], 3))
