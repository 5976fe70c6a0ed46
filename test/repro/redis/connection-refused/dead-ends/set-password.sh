redis-cli -h 127.0.0.1 -p "$PORT" -a secret ping
