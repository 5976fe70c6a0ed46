# Nothing listens on $PORT.
curl -sS "$@" "http://127.0.0.1:$PORT/health"
