CLIENTS=2 bash "$REPRO/error.sh"
