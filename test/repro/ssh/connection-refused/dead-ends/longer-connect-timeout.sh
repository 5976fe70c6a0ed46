bash "$REPRO/error.sh" -o ConnectTimeout=300
