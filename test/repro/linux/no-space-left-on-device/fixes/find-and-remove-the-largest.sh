set -e
SIZE=1100k BEFORE='head -c 500000 /dev/zero > uploads/old.tar; du -ah uploads | sort -h | tail -2; rm uploads/old.tar' bash "$REPRO/error.sh"
