DB_PASSWORD=1234 bash "$REPRO/error.sh"
