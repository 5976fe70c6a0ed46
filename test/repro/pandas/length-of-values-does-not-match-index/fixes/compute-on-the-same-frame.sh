sed -i 's/^df\["total"\] = totals/df["total"] = df["qty"] * df["price"]/' total.py
bash "$REPRO/error.sh"
