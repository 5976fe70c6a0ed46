bash "$REPRO/error.sh" --connect-timeout 60 --max-time 60
