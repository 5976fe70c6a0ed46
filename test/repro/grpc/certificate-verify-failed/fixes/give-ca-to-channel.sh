CA=cert.pem node main.js || exit 1
GRPC_DEFAULT_SSL_ROOTS_FILE_PATH="$PWD/cert.pem" node main.js
