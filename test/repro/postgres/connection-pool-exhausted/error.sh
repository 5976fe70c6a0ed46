. "$REPRO/../server.sh"
node "$REPRO/serve.mjs"
