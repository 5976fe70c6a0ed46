python3 -c 'import numpy as np; print(np.zeros((3, 8)).shape)'
