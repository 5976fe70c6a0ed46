FROM_CONFIG='""' bash "$REPRO/error.sh"
