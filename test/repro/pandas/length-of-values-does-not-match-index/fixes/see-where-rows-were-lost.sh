sed -i 's/^df\["total"\] = totals/print(len(df), len(totals))/' total.py
bash "$REPRO/error.sh" | grep '2 3'
