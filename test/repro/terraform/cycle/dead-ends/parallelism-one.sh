bash "$REPRO/error.sh" -parallelism=1
