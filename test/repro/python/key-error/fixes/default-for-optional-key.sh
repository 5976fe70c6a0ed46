sed -i 's/row\["price"\]/row.get("price", 0)/' total.py
bash "$REPRO/error.sh"
