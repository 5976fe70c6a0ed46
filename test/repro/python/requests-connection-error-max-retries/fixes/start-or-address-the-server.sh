mkdir -p v2 && touch v2/status
python3 -m http.server "$PORT" --bind 127.0.0.1 > /dev/null 2>&1 &
trap "kill $!" EXIT
until (echo > "/dev/tcp/127.0.0.1/$PORT") 2> /dev/null; do sleep 0.1; done
bash "$REPRO/error.sh"
