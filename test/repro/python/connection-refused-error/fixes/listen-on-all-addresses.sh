# the server listens on 127.0.0.1 only, the client comes by 127.0.0.2
python3 -m http.server "$PORT" --bind 127.0.0.1 > /dev/null 2>&1 &
first=$!
python3 -m http.server "$((PORT + 1))" --bind 0.0.0.0 > /dev/null 2>&1 &
trap "kill $first $!" EXIT
until (echo > "/dev/tcp/127.0.0.1/$((PORT + 1))") 2> /dev/null; do sleep 0.1; done
SHOP_HOST=127.0.0.2 python3 client.py "$((PORT + 1))"
