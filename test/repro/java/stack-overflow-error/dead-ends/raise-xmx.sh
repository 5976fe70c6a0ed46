bash "$REPRO/error.sh" -Xmx1g
