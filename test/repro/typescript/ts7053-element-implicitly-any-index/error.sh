"$TOOLS/tsc" -p .
