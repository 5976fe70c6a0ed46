set -e
# what ansible-galaxy collection install lays out
mkdir -p collections/ansible_collections/acme/shop/plugins/modules
cp src/greet.py collections/ansible_collections/acme/shop/plugins/modules/
bash "$REPRO/error.sh"
