sed -i 's/^    return/    print(n, len(rows), repr(rows))\n    return/' top.py
python3 top.py A1 B2 2> /dev/null | grep -F "3 2 ['A1', 'B2']"
