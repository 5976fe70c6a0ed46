(sleep 1; exec python3 -m http.server "$PORT" --bind 127.0.0.1) > /dev/null 2>&1 &
trap "kill $!" EXIT
for i in $(seq 30); do (echo > "/dev/tcp/127.0.0.1/$PORT") 2> /dev/null && break; sleep 1; done
bash "$REPRO/error.sh"
