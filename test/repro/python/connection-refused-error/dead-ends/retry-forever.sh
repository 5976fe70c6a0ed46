for try in 1 2 3 4 5; do bash "$REPRO/error.sh"; done   # five rounds stand for all
