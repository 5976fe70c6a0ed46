set -e
bash "$REPRO/error.sh" -Dclose=true
