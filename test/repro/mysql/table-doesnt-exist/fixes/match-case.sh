bash "$REPRO/error.sh" 'CREATE TABLE shop.Invoices (id INT); RENAME TABLE shop.Invoices TO shop.invoices'
