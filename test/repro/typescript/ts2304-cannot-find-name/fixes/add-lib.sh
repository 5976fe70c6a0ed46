echo 'document.title = "Shop";' > src/main.ts
sed -i.bak 's/"types"/"lib": ["ES2022"], "types"/' tsconfig.json
"$TOOLS/tsc" -p . > before.log && exit 1
sed -i.bak 's/"ES2022"/"ES2022", "DOM"/' tsconfig.json
"$TOOLS/tsc" -p .
