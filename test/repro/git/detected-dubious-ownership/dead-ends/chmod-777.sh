. ./setup.sh
chmod -R 777 invoicing
bash "$REPRO/error.sh"
