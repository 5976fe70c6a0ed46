MAX=30 bash "$REPRO/error.sh"
