set -e
sed -i 's|src: nginx.conf|src: "{{ playbook_dir }}/conf/nginx.conf"\n        remote_src: true|' play.yml
bash "$REPRO/error.sh"
