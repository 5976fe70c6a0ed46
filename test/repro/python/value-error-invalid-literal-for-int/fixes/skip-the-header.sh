printf 'sku,qty\nA1,2\n' > orders.csv
python3 -c 'import csv; print([int(row["qty"]) for row in csv.DictReader(open("orders.csv", newline="", encoding="utf-8"))])'
