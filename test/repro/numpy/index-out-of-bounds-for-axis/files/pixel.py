import numpy as np

image = np.zeros((3, 8))
x, y = 5, 1
print(image[x, y])
