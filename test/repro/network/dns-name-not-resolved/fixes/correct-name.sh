set -e
coproc node -e 'require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
API_HOST=localhost bash "$REPRO/error.sh"
