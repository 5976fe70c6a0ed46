python3 price.py 1.0 "${1:-3,50}"
