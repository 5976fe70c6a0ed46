bash "$REPRO/error.sh" > /dev/null 2>&1
chmod 600 key.pem
bash "$REPRO/error.sh"
