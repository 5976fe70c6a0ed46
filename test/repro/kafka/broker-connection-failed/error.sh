kcat -L -m 2 -b "127.0.0.1:$PORT" "$@"
