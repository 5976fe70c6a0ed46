sed -i.bak 's/"types"/"lib": ["ES2022", "DOM"], "types"/' tsconfig.json
"$TOOLS/tsc" -p .
