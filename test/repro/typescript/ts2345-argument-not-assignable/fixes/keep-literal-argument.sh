echo "const send = (o: { method: 'GET' | 'PUT' }) => o; const options = { method: 'GET' }; send(options);" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
sed -i.bak "s/{ method: 'GET' };/{ method: 'GET' } as const;/" src/main.ts
"$TOOLS/tsc" -p .
