sed -i 's/dumps(order)/dumps(order, skipkeys=True)/' answer.py
bash "$REPRO/error.sh"
