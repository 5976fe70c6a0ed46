import functools
import multiprocessing


def scale(n, factor):
    return n * factor


def main():
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(lambda n: scale(n, 2), [1, 2]))


if __name__ == "__main__":
    main()
