mkdir -m 750 data
bash "$REPRO/error.sh"
