CONTEXT=http://127.0.0.1:$PORT bash "$REPRO/error.sh"
