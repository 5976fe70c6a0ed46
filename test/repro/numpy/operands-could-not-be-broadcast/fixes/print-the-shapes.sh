python3 -c 'import numpy as np; m = np.arange(12).reshape(3, 4); print(m.shape, m.sum(axis=1).shape)' | grep -F '(3, 4) (3,)'
