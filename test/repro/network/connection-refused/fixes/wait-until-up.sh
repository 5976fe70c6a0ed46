set -e
node -e 'setTimeout(() => require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1"), 500)' &
trap "kill $!" EXIT
bash "$REPRO/error.sh" --retry 20 --retry-connrefused --retry-delay 1 -f 2>&1 | tail -1
