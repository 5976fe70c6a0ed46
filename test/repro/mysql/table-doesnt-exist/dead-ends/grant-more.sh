bash "$REPRO/error.sh" "CREATE USER 'app'@'%'; GRANT ALL ON *.* TO 'app'@'%'"
