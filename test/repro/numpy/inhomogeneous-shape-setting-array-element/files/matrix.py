import numpy as np

rows = [[1, 2], [3]]
print(np.array(rows).shape)
