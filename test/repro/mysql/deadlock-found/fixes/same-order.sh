ORDER=1 bash "$REPRO/error.sh"
