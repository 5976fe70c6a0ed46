sed -i 's/order\["qty"\])/int(order["qty"]))/' add.py
bash "$REPRO/error.sh"
