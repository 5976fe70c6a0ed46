ulimit -n "${LIMIT:-64}"
python3 sums.py
