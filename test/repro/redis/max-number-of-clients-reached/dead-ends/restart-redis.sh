bash "$REPRO/error.sh" > /dev/null
bash "$REPRO/error.sh"
