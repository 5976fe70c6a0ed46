. ./other.sh
bash "$REPRO/error.sh" || bash "$REPRO/error.sh"
