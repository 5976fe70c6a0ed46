bash server.sh; trap 'kill $(cat server.pid)' EXIT
for try in 1 2 3; do bash fill.sh; done
