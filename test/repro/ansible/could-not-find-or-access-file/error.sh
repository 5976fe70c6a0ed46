export ANSIBLE_LOCALHOST_WARNING=false
ansible-playbook -i localhost, play.yml
