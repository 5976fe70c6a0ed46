sed -i 's/\[rows\[i\] for i in range(n)\]/[row for i, row in enumerate(rows) if i < n]/' top.py
bash "$REPRO/error.sh"
