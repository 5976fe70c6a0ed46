export ANSIBLE_LOCALHOST_WARNING=false
ansible-playbook -i localhost, "${FILE:-play.yml}" "$@"
