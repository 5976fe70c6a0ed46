bash "$REPRO/error.sh" -upgrade
