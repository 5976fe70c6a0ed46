python3 add.py "${1:-{\"qty\": \"3\", \"price\": 2\}}"
