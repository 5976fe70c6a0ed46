. "$REPRO/../server.sh"
node "$REPRO/idle-client.mjs"
