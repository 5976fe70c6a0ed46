# Nothing listens on $PORT.
. ./server.sh
login -p "${SSH_PORT-$PORT}" "$@"
