rm -f shop/package-lock.json
bash "$REPRO/error.sh"
