import numpy as np

stock = np.array([3, 0, 2])
if stock > 0:
    print("in stock")
