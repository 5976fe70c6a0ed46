bash "$REPRO/error.sh" > /dev/null
bash server.sh; trap 'kill $(cat server.pid)' EXIT
bash as_report.sh set report:1 x > /dev/null
redis-cli -p "$PORT" acl log 1 | grep -A1 object | grep set
