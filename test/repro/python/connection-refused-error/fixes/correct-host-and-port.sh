python3 -m http.server "$((PORT + 1))" --bind 127.0.0.1 > /dev/null 2>&1 &
trap "kill $!" EXIT
until (echo > "/dev/tcp/127.0.0.1/$((PORT + 1))") 2> /dev/null; do sleep 0.1; done
python3 client.py "$((PORT + 1))"
