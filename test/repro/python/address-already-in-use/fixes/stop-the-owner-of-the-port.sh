python3 -m http.server "$PORT" --bind 127.0.0.1 > /dev/null 2>&1 &
until (echo > "/dev/tcp/127.0.0.1/$PORT") 2> /dev/null; do sleep 0.1; done
pid=$(ss -ltnpH "sport = :$PORT" | grep -o 'pid=[0-9]*' | cut -d= -f2)
kill "$pid"
wait "$pid"
SO_REUSEADDR=1 python3 server.py 127.0.0.1 "$PORT"
