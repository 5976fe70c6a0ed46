npm pkg delete type
"$TOOLS/tsc" -p .
