. ./other.sh
bash "$REPRO/error.sh" > /dev/null 2>&1
bash "$REPRO/error.sh"
