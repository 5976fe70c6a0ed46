bash server.sh 'pa/ss#word'; trap 'kill $(cat server.pid)' EXIT
redis-cli -u "redis://default:$(node -p 'encodeURIComponent("pa/ss#word")')@127.0.0.1:$PORT/0" ping | grep PONG
