import pandas as pd

df = pd.DataFrame({"qty": [1, 0], "state": ["new", "paid"]})
print(df[df.qty > 0 and df.state == "new"])
