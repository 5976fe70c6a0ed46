PORT_ASKED="$PORT" node client.js 2>/dev/null && exit 1      # nothing listens yet
PORT_ASKED="$PORT" node server.js
