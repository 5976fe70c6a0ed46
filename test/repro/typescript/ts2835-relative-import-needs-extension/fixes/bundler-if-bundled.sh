sed -i.bak 's/"module": "nodenext"/"module": "esnext", "moduleResolution": "bundler"/' tsconfig.json
"$TOOLS/tsc" -p .
