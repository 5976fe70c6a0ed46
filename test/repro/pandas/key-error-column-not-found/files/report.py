import pandas as pd

df = pd.read_csv("orders.csv")
print(df[["sku", "qty"]].sum())
