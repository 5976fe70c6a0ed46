export APPEND=yes
bash server.sh
bash fill.sh > /dev/null
kill "$(cat server.pid)"; while kill -0 "$(cat server.pid)" 2> /dev/null; do sleep 0.1; done
bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash fill.sh export
