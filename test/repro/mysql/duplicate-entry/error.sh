. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE TABLE shop.customers (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(80), name VARCHAR(80), UNIQUE KEY uq_email (email)); INSERT INTO shop.customers (email) VALUES ('a@example.com')"
for try in $(seq "${2:-1}"); do sql "${1:-INSERT INTO shop.customers (email, name) VALUES ('a@example.com', 'Ann')}"; done
