echo "const names: string[] = []; names.push(3);" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "const names: string[] = []; names.push(String(3));" > src/main.ts
"$TOOLS/tsc" -p .
