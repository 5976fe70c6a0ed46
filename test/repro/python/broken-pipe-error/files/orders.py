import os
import sys


def main():
    for n in range(200_000):
        print("order", n)


main()
