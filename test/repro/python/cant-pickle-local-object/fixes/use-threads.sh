python3 -c 'from concurrent.futures import ThreadPoolExecutor; print(list(ThreadPoolExecutor(2).map(lambda n: n * 2, [1, 2])))'
