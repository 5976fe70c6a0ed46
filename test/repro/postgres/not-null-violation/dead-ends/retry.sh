bash "$REPRO/error.sh" 2> /dev/null
bash "$REPRO/error.sh"
