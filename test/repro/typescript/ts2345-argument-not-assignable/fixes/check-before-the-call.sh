sed -i.bak "s/JSON.parse(cached('a'))/JSON.parse(cached('a') ?? '{}')/" src/main.ts
"$TOOLS/tsc" -p .
