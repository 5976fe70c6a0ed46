python3 orders.py "${1:-no order in this line}"
