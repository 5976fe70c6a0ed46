set -e
bash "$REPRO/error.sh" -reconfigure
