bash "$REPRO/error.sh" -upgrade -reconfigure
