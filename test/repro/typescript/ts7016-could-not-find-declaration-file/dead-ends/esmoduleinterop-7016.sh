sed -i.bak 's/"types"/"esModuleInterop": true, "allowSyntheticDefaultImports": true, "types"/' tsconfig.json
"$TOOLS/tsc" -p .
