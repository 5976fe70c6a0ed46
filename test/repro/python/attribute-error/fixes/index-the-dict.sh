python3 -c 'row = {"sku": "A1"}; print(row["sku"])'
