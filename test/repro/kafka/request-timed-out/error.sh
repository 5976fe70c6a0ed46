node silent.mjs > silent.log &
trap "kill $!" EXIT
until grep -q listening silent.log; do sleep 0.1; done
kcat -L -b "127.0.0.1:$PORT" -X socket.timeout.ms=1500 -X api.version.request.timeout.ms=1500 -m 4 "$@"
