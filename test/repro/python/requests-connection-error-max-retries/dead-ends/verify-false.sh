NO_VERIFY=1 bash "$REPRO/error.sh"
