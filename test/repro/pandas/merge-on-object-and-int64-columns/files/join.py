import pandas as pd

a = pd.DataFrame({"id": [1, 2], "qty": [5, 6]})
b = pd.DataFrame({"id": ["1", "2 "], "name": ["red", "blue"]})
print(a.merge(b, on="id"))
