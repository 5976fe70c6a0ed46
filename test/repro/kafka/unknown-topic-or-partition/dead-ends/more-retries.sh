bash "$REPRO/error.sh" -X retries=20 -X message.timeout.ms=3000
