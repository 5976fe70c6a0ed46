python3 -c 'import numpy as np; print(np.arange(10).size, np.prod((3, 4)))'
