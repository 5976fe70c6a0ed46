. ./certs.sh
echo 'fetch(process.argv[2]).then((r) => console.log(r.status), (e) => { console.error(e.cause); process.exit(1) })' > client.cjs
NODE_EXTRA_CA_CERTS=server.pem CLIENT="node client.cjs" bash "$REPRO/error.sh"
