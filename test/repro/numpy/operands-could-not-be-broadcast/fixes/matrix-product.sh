python3 -c 'import numpy as np; print((np.ones((3, 4)) @ np.ones((4, 2))).shape)'
