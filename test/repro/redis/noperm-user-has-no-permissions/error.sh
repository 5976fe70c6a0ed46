bash server.sh; trap 'kill $(cat server.pid)' EXIT
if [ -n "$ALLOW" ]; then redis-cli -p "$PORT" acl setuser report $ALLOW; fi
bash as_report.sh ${COMMAND:-set report:1 x}
