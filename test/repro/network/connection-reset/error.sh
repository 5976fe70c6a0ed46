# The server ends the connection in the middle of the request.
coproc node server.cjs
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
curl -sS "$@" "http://127.0.0.1:$PORT/v1"
