set -e
FREE=yes bash "$REPRO/error.sh" || true
FREE=yes bash "$REPRO/error.sh"
