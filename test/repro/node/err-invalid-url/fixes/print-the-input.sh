HOOK_BASE="http://127.0.0.1:$PORT" node server.js
