. "$REPRO/../server.sh"
sql "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('wait_timeout', 'max_allowed_packet')" | grep wait_timeout
