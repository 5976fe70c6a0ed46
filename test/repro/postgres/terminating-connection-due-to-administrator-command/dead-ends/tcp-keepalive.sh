bash "$REPRO/error.sh" '?keepalives=1&keepalives_idle=10'
