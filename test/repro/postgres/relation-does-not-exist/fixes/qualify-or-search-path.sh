. "$REPRO/../server.sh"
db 'CREATE SCHEMA billing CREATE TABLE invoices (id int, total numeric)' 'SELECT * FROM billing.invoices' \
  'ALTER ROLE postgres IN DATABASE postgres SET search_path = billing, public'
db 'SELECT id, total FROM invoices'
