bash "$REPRO/error.sh" -source 17
