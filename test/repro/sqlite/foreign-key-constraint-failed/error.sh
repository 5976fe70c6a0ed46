python3 order.py "${@:-INSERT INTO orders VALUES (4711)}"
