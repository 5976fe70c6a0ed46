bash "$REPRO/error.sh" '?sslmode=no-verify'
