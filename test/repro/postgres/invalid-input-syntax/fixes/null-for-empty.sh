bash "$REPRO/error.sh" "INSERT INTO orders (total) VALUES ('')" > /dev/null 2>&1 && exit 1
bash "$REPRO/error.sh" "INSERT INTO orders (total) VALUES (NULLIF('', '')::numeric)"
