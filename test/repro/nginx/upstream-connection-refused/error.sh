# The backend is not running.
. ./nginx.sh
curl -sS -o answer.html -w '%{http_code}\n' "http://127.0.0.1:$PORT/cart"
