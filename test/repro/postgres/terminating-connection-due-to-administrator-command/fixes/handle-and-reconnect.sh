. "$REPRO/../server.sh"
node "$REPRO/pool.mjs"
