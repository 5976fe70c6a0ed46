bash "$REPRO/error.sh" 'CREATE TABLE shop.invoices (id INT)'
