set -e
ansible-inventory -i hosts.ini --graph
sed -i 's/hosts: cache/hosts: caches/' play.yml
bash "$REPRO/error.sh"
