. "$REPRO/../server.sh"
db 'CREATE SCHEMA billing CREATE TABLE invoices (id int, total numeric)' 'SELECT current_database(), current_user, current_schemas(false)' \
  "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname ILIKE 'invoices'" | grep '"nspname":"billing"'
