bash "$REPRO/error.sh" --wait-timeout=600000
