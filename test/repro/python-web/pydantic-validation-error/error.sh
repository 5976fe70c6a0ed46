python3 order.py "${1:-{\"sku\": \"A1\", \"qty\": 2\}}"
