sed -i 's/order.get("customer")/order.get("customer", {})/' mail.py
bash "$REPRO/error.sh"
