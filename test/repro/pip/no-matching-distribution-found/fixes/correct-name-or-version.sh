bash "$REPRO/error.sh" "shopcore>=2.0"
