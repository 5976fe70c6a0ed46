chmod 777 agent
bash "$REPRO/error.sh"
