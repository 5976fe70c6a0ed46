bash "$REPRO/error.sh" --no-verify
