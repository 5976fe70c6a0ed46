CLIENTS=11 bash "$REPRO/error.sh"
