set -e
cat > play.yml <<'E'
- hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - ansible.builtin.stat: { path: app.conf }
E
bash "$REPRO/error.sh"
