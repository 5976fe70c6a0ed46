bash "$REPRO/error.sh" 'CREATE TABLE invoices (id int, total numeric)'
