set -e
bash "$REPRO/error.sh" -Dkeep=false
