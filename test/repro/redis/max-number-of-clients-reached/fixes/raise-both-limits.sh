MAX=50 bash "$REPRO/error.sh"
