MODE=777 bash "$REPRO/error.sh"
