# 100 files, 60 allowed.
ulimit -n "${LIMIT-60}" && bash etl.sh
