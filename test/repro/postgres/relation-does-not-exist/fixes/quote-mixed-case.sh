bash "$REPRO/error.sh" 'CREATE TABLE "Invoices" (id int, total numeric)' 'SELECT * FROM "Invoices"' 'ALTER TABLE "Invoices" RENAME TO invoices'
