set -e
# The client comes by 127.0.0.1, the server listened on another address of the machine only.
coproc node -e 'require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "0.0.0.0", () => console.log("up"))'
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
bash "$REPRO/error.sh"
