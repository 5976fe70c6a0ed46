rm -f go.sum
bash "$REPRO/error.sh"
