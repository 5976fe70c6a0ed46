NODE_EXTRA_CA_CERTS="$PWD/cert.pem" node server.js
