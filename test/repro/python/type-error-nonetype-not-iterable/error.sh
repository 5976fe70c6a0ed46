python3 rows.py "${1:-{\"ok\": false\}}"
