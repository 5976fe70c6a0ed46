set -e
from_file=$(printf ' api.acme.example\r\n')
printf '%s' "$from_file" | od -c | tail -3
API_HOST=$(printf '%s' "$from_file" | tr -d '[:space:]') bash "$REPRO/error.sh"
