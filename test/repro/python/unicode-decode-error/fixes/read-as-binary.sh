python3 -c 'import gzip; gzip.open("customers.csv", "wt").write("id;name\n")'
python3 report.py 2> /dev/null && exit 1
python3 -c 'import gzip; print(gzip.open("customers.csv", "rt", encoding="utf-8").read())'
