bash "$REPRO/error.sh" -o StrictHostKeyChecking=no
