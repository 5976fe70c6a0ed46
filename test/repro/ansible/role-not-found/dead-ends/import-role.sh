sed -i 's/  roles: .*/  tasks:\n    - ansible.builtin.import_role: { name: web }/' play.yml
bash "$REPRO/error.sh"
