. "$REPRO/../server.sh"
db 'CREATE ROLE report LOGIN' 'CREATE TABLE orders (id int)' "SELECT has_table_privilege('report', 'orders', 'SELECT')" | grep false
