set -e
sed -i "s/127.0.0.1:1;/127.0.0.1:$((PORT + 1));/" http.conf
coproc BACKEND { PORT=$((PORT + 1)) exec node -e 'require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'; }
trap 'kill $BACKEND_PID' EXIT
read -r _ <&"${BACKEND[0]}"
bash "$REPRO/error.sh" | grep -c 200
