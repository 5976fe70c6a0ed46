set -e
bash "$REPRO/error.sh" --cacert cert.pem
