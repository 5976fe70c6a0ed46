. "$REPRO/../server.sh"
sql "CREATE USER 'shop'@'10.0.%' IDENTIFIED BY 'right'"
sql "SELECT user, host, plugin FROM mysql.user WHERE user IN ('shop', '')" | grep -F '10.0.%'
