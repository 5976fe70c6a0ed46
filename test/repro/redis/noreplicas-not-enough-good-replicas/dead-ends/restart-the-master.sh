bash master.sh
kill "$(cat pids)"; while kill -0 "$(cat pids)" 2> /dev/null; do sleep 0.1; done
bash "$REPRO/error.sh"
