python3 leave_time_wait.py "$PORT"
python3 server.py 127.0.0.1 "$PORT" > /dev/null 2>&1 && exit 1   # TIME_WAIT alone keeps the port
SO_REUSEADDR=1 python3 server.py 127.0.0.1 "$PORT"
