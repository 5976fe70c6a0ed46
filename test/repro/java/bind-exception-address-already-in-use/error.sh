# somebody listens there already
node -e 'require("node:net").createServer().listen(process.env.PORT, "127.0.0.1", () => process.stdout.write("up\n"))' > other.log &
OTHER=$!
trap 'kill $OTHER' EXIT
until grep -q up other.log; do sleep 0.1; done
[ -z "$FREE" ] || { kill "$OTHER"; wait "$OTHER" 2> /dev/null; }
java "$@" Shop.java "${LISTEN:-$PORT}"
