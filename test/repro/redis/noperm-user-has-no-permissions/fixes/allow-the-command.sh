ALLOW=+set bash "$REPRO/error.sh"
