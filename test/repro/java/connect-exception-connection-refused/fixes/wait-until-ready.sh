set -e
node -e 'require("node:net").createServer((s) => s.end()).listen(process.env.PORT, "127.0.0.1")' &
trap "kill $!" EXIT
until (: > "/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; do sleep 0.1; done
bash "$REPRO/error.sh"
