mkdir -p v2 && touch v2/status
(sleep 2; exec python3 -m http.server "$PORT" --bind 127.0.0.1) > /dev/null 2>&1 &
trap "kill $!" EXIT
RETRIES=6 BACKOFF=0.5 bash "$REPRO/error.sh"
