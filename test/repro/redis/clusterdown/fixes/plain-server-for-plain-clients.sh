CLUSTER=no bash "$REPRO/error.sh"
