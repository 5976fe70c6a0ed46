bash server.sh
kill "$(cat server.pid)"; while kill -0 "$(cat server.pid)" 2> /dev/null; do sleep 0.1; done
bash "$REPRO/error.sh"
