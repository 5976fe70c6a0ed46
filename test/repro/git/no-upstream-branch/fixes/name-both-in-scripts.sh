set -e
bash "$REPRO/error.sh" origin HEAD:vat-2027
