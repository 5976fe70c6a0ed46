python3 server.py "$PORT" &
trap "kill $!" EXIT
until ss -ltnH "sport = :$PORT" 2> /dev/null | grep -q . || grep -qi ":$(printf %04X "$PORT") " /proc/net/tcp; do sleep 0.1; done
python3 client.py "$PORT"
