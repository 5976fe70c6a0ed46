python3 qty.py "${1-12.0}"
