import io

import pandas as pd

buffer = io.StringIO()
buffer.write("sku,qty\nA1,2\n")
print(pd.read_csv(buffer))
