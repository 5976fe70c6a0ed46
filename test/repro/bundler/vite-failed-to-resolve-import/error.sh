"$TOOLS/vite" build
