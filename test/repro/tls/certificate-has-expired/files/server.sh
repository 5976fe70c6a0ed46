# An HTTPS server on $PORT with the certificate in cert.pem; ends with the script. new_cert <days> signs one by the CA in ca.pem.
new_cert() {
  [ -f ca.pem ] || openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=Acme Root' -keyout ca.key -out ca.pem 2> /dev/null
  [ -f key.pem ] || openssl genrsa -out key.pem 2048 2> /dev/null
  openssl req -new -key key.pem -subj /CN=localhost -out server.csr && mkdir -p db && : > db/index && echo 01 > db/serial
  printf '[ca]\ndefault_ca=c\n[c]\ndatabase=db/index\nserial=db/serial\nnew_certs_dir=db\npolicy=p\ndefault_md=sha256\nx509_extensions=x\nunique_subject=no\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n' > ca.cnf
  openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -in server.csr -out cert.pem -notext \
    -startdate "$(date -u -d "$1 days ago" +%y%m%d%H%M%SZ)" -enddate "$(date -u -d "$2 days" +%y%m%d%H%M%SZ)" 2> /dev/null
}
serve() {
  coproc node -e 'require("https").createServer({ cert: require("fs").readFileSync("cert.pem"), key: require("fs").readFileSync("key.pem") }, (q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'
  trap 'kill $COPROC_PID' EXIT
  read -r _ <&"${COPROC[0]}"
}
