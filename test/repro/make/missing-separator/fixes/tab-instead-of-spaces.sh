set -e
bash "$REPRO/error.sh" > /dev/null 2>&1 || true
sed -i 's/^ \{2,8\}/\t/' Makefile
bash "$REPRO/error.sh"
