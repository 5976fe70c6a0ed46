bash issue.sh "${1:-localhost}" 2> /dev/null
coproc SERVER { exec python3 server.py "$PORT" 2> /dev/null; }
trap 'kill $SERVER_PID' EXIT
read -r <&"${SERVER[0]}"
python3 client.py "$PORT"
