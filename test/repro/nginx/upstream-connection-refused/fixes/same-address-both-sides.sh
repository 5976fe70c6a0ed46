set -e
# The backend listens, on another port.
coproc BACKEND { PORT=$((PORT + 2)) exec node -e 'require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'; }
trap 'kill $BACKEND_PID' EXIT
read -r _ <&"${BACKEND[0]}"
BACKEND_PORT=$((PORT + 2)) bash "$REPRO/error.sh" | grep 200
