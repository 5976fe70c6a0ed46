sed -i.bak "s|'@/lib/money.js'|'./lib/money.js'|" src/main.js
"$TOOLS/vite" build
