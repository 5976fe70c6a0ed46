coproc SERVER { exec python3 server.py "$PORT" 2.5 2> /dev/null; }
trap 'kill $SERVER_PID' EXIT
read -r <&"${SERVER[0]}"
curl -o /dev/null -s -w 'connect %{time_connect}  first byte %{time_starttransfer}  total %{time_total}\n' "http://127.0.0.1:$PORT/report" | grep -E 'first byte [2-9]'
