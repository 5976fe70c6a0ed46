. "$REPRO/../server.sh"
sql "CREATE DATABASE billing; CREATE TABLE billing.Invoices (id INT); SELECT TABLE_SCHEMA, TABLE_NAME FROM information_schema.TABLES WHERE LOWER(TABLE_NAME) = 'invoices'" | grep billing
