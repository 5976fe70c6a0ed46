coproc SERVER { exec python3 server.py "$PORT"; }
trap 'kill $SERVER_PID' EXIT
read -r <&"${SERVER[0]}"
python3 client.py "$PORT"
