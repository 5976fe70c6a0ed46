PAGES=4294967294 bash "$REPRO/error.sh"
