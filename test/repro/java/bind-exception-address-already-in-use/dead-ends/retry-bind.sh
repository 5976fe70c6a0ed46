for try in 1 2; do bash "$REPRO/error.sh" && exit; done
