bash "$REPRO/error.sh" 2>/dev/null
rm hold
bash "$REPRO/error.sh"
