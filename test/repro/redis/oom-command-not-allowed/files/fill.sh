value=$(printf '%09999d' 0)
for n in $(seq 300); do echo "SET ${1:-report}:$n $value"; done | redis-cli -p "$PORT" | grep -v '^OK$' | sort | uniq -c
