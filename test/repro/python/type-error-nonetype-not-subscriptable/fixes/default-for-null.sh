sed -i 's/order.get("customer")\["email"\]/(order.get("customer") or {}).get("email")/' mail.py
bash "$REPRO/error.sh"
