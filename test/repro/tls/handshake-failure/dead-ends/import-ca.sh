# The script trusts the server's certificate from the start.
bash "$REPRO/error.sh" --cacert cert.pem
