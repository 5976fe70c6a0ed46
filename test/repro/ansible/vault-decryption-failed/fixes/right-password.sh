set -e
PASSWORD_FILE=right bash "$REPRO/error.sh"
