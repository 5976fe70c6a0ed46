sed -i.bak 's/"types"/"jsx": "preserve", "types"/' tsconfig.json
"$TOOLS/tsc" -p .
