bash "$REPRO/error.sh" --cert server.pem
