bash "$REPRO/error.sh" wrong "FLUSH PRIVILEGES"
