ANY_THREAD=1 bash "$REPRO/error.sh"
