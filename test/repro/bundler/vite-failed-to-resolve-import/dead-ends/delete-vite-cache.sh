rm -rf node_modules/.vite
"$TOOLS/vite" build
