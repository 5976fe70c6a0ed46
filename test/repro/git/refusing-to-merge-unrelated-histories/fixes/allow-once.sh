set -e
bash "$REPRO/error.sh" --allow-unrelated-histories
