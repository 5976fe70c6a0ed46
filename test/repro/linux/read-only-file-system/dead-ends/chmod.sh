BEFORE='chmod 777 srv' bash "$REPRO/error.sh"
