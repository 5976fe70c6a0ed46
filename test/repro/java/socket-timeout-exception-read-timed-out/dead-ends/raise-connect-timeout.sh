bash "$REPRO/error.sh" -Dconnect=60000
