bash "$REPRO/error.sh" default secret
