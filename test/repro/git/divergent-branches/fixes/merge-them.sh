set -e
bash "$REPRO/error.sh" --no-rebase --no-edit
