import pandas as pd

df = pd.DataFrame({"qty": [1, None, 3], "price": [5, 6, 7]})
totals = (df["qty"] * df["price"]).tolist()
df = df.dropna(subset=["qty"])
df["total"] = totals
print(df)
