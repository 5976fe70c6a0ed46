cp manage copy && mv copy manage
bash "$REPRO/error.sh"
