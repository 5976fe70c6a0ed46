sed -i 's/^apiVersion: v1/apiVersion: v1beta1/' config-map.yaml
bash "$REPRO/error.sh"
