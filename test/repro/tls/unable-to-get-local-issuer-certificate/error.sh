# The client trusts the root, but the server does not send its intermediate certificate.
. ./certs.sh
coproc node -e 'require("https").createServer({ cert: require("fs").readFileSync("chain.pem"), key: require("fs").readFileSync("server.key") }, (q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
${CLIENT-curl -sS --cacert root.pem} "https://localhost:$PORT/"
