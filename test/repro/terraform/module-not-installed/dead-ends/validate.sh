terraform validate
bash "$REPRO/error.sh"
