. "$REPRO/../server.sh"
sql "CREATE DATABASE shop; CREATE DATABASE billing; $1"
sql 'SELECT * FROM shop.invoices'
