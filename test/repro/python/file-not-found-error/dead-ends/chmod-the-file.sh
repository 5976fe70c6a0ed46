chmod 777 report/config/settings.ini
bash "$REPRO/error.sh"
