set -e
coproc node server.cjs
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
GIT_HOST=localhost bash "$REPRO/error.sh"
