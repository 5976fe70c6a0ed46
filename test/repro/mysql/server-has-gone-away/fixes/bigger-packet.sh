bash "$REPRO/error.sh" --max-allowed-packet=64M
