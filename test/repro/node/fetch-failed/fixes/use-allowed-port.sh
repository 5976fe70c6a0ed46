PORT_ASKED="$PORT" node server.js
