# the same programs connect again
bash "$REPRO/error.sh" > /dev/null 2>&1; rm -f keep*
bash "$REPRO/error.sh"
