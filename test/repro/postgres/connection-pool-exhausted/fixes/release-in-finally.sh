RELEASE=1 bash "$REPRO/error.sh"
