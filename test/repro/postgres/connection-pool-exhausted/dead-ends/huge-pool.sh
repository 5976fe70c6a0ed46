MAX=40 REQUESTS=60 bash "$REPRO/error.sh"
