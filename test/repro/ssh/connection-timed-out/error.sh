# Nothing answers on $PORT. (The default is to try for two minutes.)
coproc python3 silence.py
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
bash login.sh -o ConnectTimeout="${SECONDS_TO_WAIT-2}"
