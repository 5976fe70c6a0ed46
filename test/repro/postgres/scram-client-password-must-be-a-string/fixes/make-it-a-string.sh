FROM_CONFIG=1234 bash "$REPRO/error.sh" > /dev/null 2>&1 && exit 1
FROM_CONFIG='"1234"' bash "$REPRO/error.sh"
