"$TOOLS/vitest" run --globals receipt.test.js -u
CI=1 "$TOOLS/vitest" run --globals
