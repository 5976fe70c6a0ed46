bash "$REPRO/error.sh" -X reconnect.backoff.ms=100 -X reconnect.backoff.max.ms=500 -m 5
