CI=1 "$TOOLS/vitest" run --globals
