# The certificate was renewed with a new key, the old key is still configured.
[ -f cert.pem ] || openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout new.key -out cert.pem 2> /dev/null
[ -f key.pem ] || openssl genrsa -out key.pem 2048 2> /dev/null
node -e 'const { readFileSync } = require("fs"); require("https").createServer({ cert: readFileSync("cert.pem"), key: readFileSync("key.pem") }); console.log("accepted")'
