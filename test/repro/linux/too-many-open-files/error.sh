# 100 files, 60 allowed.
ulimit -n "${LIMIT-60}" && node etl.cjs
