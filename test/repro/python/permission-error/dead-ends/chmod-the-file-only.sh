bash "$REPRO/error.sh" 644
