# Both servers refuse; from the second request on nginx does not even try.
. ./nginx.sh
for _ in 1 2 3; do curl -sS -o answer.html -w '%{http_code}\n' "http://127.0.0.1:$PORT/cart"; done
