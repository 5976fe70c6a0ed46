bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash fill.sh
