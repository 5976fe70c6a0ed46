bash "$REPRO/error.sh" -X socket.timeout.ms=4000 -X api.version.request.timeout.ms=4000 -m 9
