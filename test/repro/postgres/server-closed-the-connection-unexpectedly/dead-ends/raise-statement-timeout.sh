bash "$REPRO/error.sh" -c statement_timeout=600s
