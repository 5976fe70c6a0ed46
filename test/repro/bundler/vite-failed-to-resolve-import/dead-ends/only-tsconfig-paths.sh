echo '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' > tsconfig.json
"$TOOLS/vite" build
