for start in 1 2 3; do bash "$REPRO/error.sh"; done
