bash "$REPRO/error.sh" --connect-timeout=600
