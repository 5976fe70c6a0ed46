. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE TABLE shop.customers (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(80)); INSERT INTO shop.customers (email) VALUES ('a@example.com'), ('a@example.com')"
sql "ALTER TABLE shop.customers ADD UNIQUE KEY uq_email (email)" 2> /dev/null && exit 1
sql "USE shop; DELETE c FROM customers c JOIN customers k ON k.email = c.email AND k.id < c.id; ALTER TABLE shop.customers ADD UNIQUE KEY uq_email (email)"
