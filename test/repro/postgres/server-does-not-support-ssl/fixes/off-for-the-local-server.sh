bash "$REPRO/error.sh" '?sslmode=disable'
