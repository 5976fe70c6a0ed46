bash "$REPRO/error.sh" apply --validate=false -f pod.yaml
