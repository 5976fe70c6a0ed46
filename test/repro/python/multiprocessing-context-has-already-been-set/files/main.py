import multiprocessing

lock = multiprocessing.Lock()
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method())
