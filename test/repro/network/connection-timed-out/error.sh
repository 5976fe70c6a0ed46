# Nothing answers on $PORT. (The default is to try for two minutes.)
coproc python3 silence.py
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
curl -sS --connect-timeout "${SECONDS_TO_WAIT-2}" "http://127.0.0.1:$PORT/"
