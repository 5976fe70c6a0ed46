bash "$REPRO/error.sh" --no-cache-dir shopcore==3.0
