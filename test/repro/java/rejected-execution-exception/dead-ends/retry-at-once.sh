bash "$REPRO/error.sh" -Dtries=5
