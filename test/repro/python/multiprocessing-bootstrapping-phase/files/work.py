import multiprocessing


def work(n):
    print("worked", n)


context = multiprocessing.get_context("spawn")
process = context.Process(target=work, args=(1,))
process.start()
process.join()
