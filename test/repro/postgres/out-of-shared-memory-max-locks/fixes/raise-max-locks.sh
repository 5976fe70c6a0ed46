LOCKS=2000 bash "$REPRO/error.sh"
