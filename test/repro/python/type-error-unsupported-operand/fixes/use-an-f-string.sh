sed -i 's/^print.*/print(f"{order['"'qty'"']} x {order['"'price'"']} EUR")/' add.py
bash "$REPRO/error.sh"
