set -e
ls -l migrate.sh
chmod +x migrate.sh
bash "$REPRO/error.sh"
