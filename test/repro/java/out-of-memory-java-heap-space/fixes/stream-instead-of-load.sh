set -e
bash "$REPRO/error.sh" -Dstream=true
