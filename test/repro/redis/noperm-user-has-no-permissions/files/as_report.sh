redis-cli -p "$PORT" --user report --pass secret --no-auth-warning "$@"
