python3 -c 'open("customers.csv", "w", encoding="utf-16").write("id;name\n1;Dana\n")'
python3 report.py 2> /dev/null && exit 1
sed -i 's/utf-8/utf-16/' report.py && python3 report.py
