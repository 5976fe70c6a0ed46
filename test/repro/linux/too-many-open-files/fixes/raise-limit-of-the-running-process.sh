set -e
# The limit belongs to the process: give it more where it starts.
LIMIT=1024 bash "$REPRO/error.sh"
