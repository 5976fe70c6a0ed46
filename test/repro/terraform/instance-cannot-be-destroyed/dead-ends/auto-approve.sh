bash "$REPRO/error.sh" apply -auto-approve
