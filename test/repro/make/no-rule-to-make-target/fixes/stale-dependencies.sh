set -e
find . -name '*.d' -delete
bash "$REPRO/error.sh"
