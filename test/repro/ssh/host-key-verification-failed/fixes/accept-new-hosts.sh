set -e
bash "$REPRO/error.sh" -o StrictHostKeyChecking=accept-new
