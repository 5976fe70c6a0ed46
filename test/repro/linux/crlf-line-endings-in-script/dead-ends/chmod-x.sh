bash "$REPRO/error.sh" > /dev/null 2>&1
chmod 777 deploy.sh
bash "$REPRO/error.sh"
