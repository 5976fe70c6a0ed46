"$TOOLS/tsc" -p . && echo "the compiler is content"
node dist/src/index.js
