mkdir -p src && mv job.js src/job.ts
"$TOOLS/tsc" --module commonjs --outDir dist --types "" --noCheck src/job.ts
node dist/job.js
