import pandas as pd

df = pd.DataFrame({"qty": [0, 2], "state": ["new", "new"]})
df[df.qty > 0]["state"] = "open"
print(df)
