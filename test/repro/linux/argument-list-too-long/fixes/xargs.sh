set -e
bash "$REPRO/error.sh" > /dev/null 2>&1 || true
ulimit -S -s 256
cd many && printf '%s\0' *.json | xargs -0 -n 500 ls | wc -l
