python3 -c 'import pickle; print(pickle.dumps((lambda: (lambda n: n * 2))(), protocol=pickle.HIGHEST_PROTOCOL))'
