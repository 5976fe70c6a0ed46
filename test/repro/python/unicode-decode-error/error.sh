printf 'id;name\n1;Caf\xe9 Dana\n' > customers.csv
python3 report.py
