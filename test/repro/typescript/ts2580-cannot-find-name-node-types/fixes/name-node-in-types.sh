npm install --no-audit --no-fund --prefer-offline -D @types/node@20.19.43
sed -i.bak 's/"types": \[\]/"types": ["node"]/' tsconfig.json
"$TOOLS/tsc" -p .
