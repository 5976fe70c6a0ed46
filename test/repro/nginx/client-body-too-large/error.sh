# 2 MB, where 1 MB is allowed.
. ./nginx.sh
head -c 2000000 /dev/zero > photo.jpg
curl -sS -o answer.html -w '%{http_code}\n' --data-binary @photo.jpg "http://127.0.0.1:$PORT/api/upload"
