import numpy as np

m = np.arange(12).reshape(3, 4)
print(m / m.sum(axis=1))
