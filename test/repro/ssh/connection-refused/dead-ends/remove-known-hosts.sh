rm -f known_hosts
bash "$REPRO/error.sh"
