. "$REPRO/../server.sh"
db "CREATE TABLE orders (id int PRIMARY KEY, state text CHECK (state IN ('new', 'paid')))" "INSERT INTO orders VALUES (2, 'refunded') ON CONFLICT DO NOTHING"
