MAX=5 bash "$REPRO/error.sh"
