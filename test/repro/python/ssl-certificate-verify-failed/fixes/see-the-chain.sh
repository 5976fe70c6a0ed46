bash issue.sh localhost 2> /dev/null
coproc SERVER { exec python3 server.py "$PORT" 2> /dev/null; }
trap 'kill $SERVER_PID' EXIT
read -r <&"${SERVER[0]}"
openssl s_client -connect "localhost:$PORT" -servername localhost -showcerts < /dev/null 2> /dev/null | grep 'i:CN = Company CA\|i:CN=Company CA'
