for run in 1 2; do CI=1 "$TOOLS/vitest" run --globals; done
