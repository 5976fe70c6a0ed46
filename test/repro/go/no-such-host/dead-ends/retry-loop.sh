for _ in 1 2 3; do bash "$REPRO/error.sh" && break; done
