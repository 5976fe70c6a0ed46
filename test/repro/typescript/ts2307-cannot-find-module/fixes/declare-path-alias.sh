sed -i.bak 's|"types"|"paths": { "@/*": ["./src/*"] }, "types"|' tsconfig.json
"$TOOLS/tsc" -p .
