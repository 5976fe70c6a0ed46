set -e
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem 2> /dev/null
coproc node -e 'require("https").createServer({ cert: require("fs").readFileSync("cert.pem"), key: require("fs").readFileSync("key.pem") }, (q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
curl -sS --cacert cert.pem "https://localhost:$PORT/"
