# The report takes 3 s, nginx waits for 1 s (by default: 60 s).
. ./nginx.sh
curl -sS -o answer.html -w '%{http_code}\n' "http://127.0.0.1:$PORT/reports/2026"
