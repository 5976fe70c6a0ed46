bash "$REPRO/error.sh" -Dtries=2
