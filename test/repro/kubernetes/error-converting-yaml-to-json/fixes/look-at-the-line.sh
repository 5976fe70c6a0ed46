set -e
sed -i 's/^ labels/  labels/' config-map.yaml
bash "$REPRO/error.sh"
