SO_REUSEPORT=1 bash "$REPRO/error.sh"
