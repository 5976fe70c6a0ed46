import pandas as pd

df = pd.DataFrame([{"sku": "A1", "qty": 2}])
df = df.append({"sku": "B2", "qty": 5}, ignore_index=True)
assert len(df) == 2, len(df)
print(df)
