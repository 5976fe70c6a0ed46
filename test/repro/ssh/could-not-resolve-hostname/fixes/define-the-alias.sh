set -e
# The name resolves then; the login that follows is another matter.
printf 'Host web-7.invalid\n  HostName 127.0.0.1\n  Port %s\n' "$PORT" > config
ssh -F config -G web-7.invalid | grep -E '^(hostname|port) '
bash "$REPRO/error.sh" 2>&1 | grep 'connect to host 127.0.0.1'
