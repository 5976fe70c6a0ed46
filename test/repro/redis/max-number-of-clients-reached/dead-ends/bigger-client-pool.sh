CLIENTS=15 bash "$REPRO/error.sh"
