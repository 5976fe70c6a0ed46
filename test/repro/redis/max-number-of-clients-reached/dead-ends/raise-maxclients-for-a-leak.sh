MAX=20 CLIENTS=20 bash "$REPRO/error.sh"
