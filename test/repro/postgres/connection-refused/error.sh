export DATABASE_URL="postgres://postgres@127.0.0.1:$PORT/postgres$1"
node "$REPRO/ask.mjs"
