python3 -c 'import pandas as pd; print(pd.read_csv("orders.csv").columns.tolist())' | grep -F "['sku; qty']"
