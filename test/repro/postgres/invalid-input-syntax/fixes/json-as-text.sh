bash "$REPRO/error.sh" "INSERT INTO orders (tags) VALUES ('{a,b}')" > /dev/null 2>&1 && exit 1
bash "$REPRO/error.sh" "INSERT INTO orders (tags) VALUES ('$(node -p 'JSON.stringify(["a", "b"])')')"
