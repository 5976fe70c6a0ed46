sed -n '1,3p' orders.csv | grep -x sku,qty,price
