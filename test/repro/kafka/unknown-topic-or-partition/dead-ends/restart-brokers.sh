bash "$REPRO/error.sh" 2>/dev/null
# another start of the same broker
bash -c 'rm hold; bash "$REPRO/error.sh"'
