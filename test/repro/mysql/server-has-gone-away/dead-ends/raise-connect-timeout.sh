bash "$REPRO/error.sh" --connect-timeout=600 --net-read-timeout=600
