# a server that speaks plain HTTP
node -e 'require("node:http").createServer((_, r) => r.end()).listen(process.env.PORT, "127.0.0.1", () => process.stdout.write("up\n"))' > server.log &
trap "kill $!" EXIT
until grep -q up server.log; do sleep 0.1; done
java "$@" Call.java "${SCHEME:-https}://127.0.0.1:$PORT/"
