import pandas as pd

df = pd.DataFrame({"qty": [1.0, None]})
print(df["qty"].astype(int))
