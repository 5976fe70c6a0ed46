bash "$REPRO/error.sh" -e ansible_become=true
