chmod 777 manage
bash "$REPRO/error.sh"
