bash "$REPRO/error.sh" -Dreuse=true
