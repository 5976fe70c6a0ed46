set -e
bash migrate.sh
