(sleep 1; exec node server.js) & trap "kill $!" EXIT       # a target that is slow to start
until node client.js 2>/dev/null; do sleep 0.2; done
