rm -rf node_modules package-lock.json
bash "$REPRO/error.sh"
