sed -i.bak "s/on('close'/on('open'/" src/main.ts
"$TOOLS/tsc" -p .
