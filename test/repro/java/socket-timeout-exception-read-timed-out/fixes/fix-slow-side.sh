set -e
bash "$REPRO/error.sh" -Ddelay=10
