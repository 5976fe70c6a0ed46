# $OLD is the process that ss or lsof names.
node with-old-instance.js bash -c 'kill "$OLD"; until node -e "process.kill($OLD, 0)" 2>/dev/null; do break; done; until node server.js 2>/dev/null; do :; done'
