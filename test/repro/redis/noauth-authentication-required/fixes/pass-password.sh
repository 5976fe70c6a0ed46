bash server.sh; trap 'kill $(cat server.pid)' EXIT
redis-cli -u "redis://default:secret@127.0.0.1:$PORT/0" ping
