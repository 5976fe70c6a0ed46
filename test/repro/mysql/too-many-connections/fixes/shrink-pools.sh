CLIENTS=4 bash "$REPRO/error.sh"
