export ANSIBLE_LOCALHOST_WARNING=false
export ANSIBLE_COLLECTIONS_PATH=$PWD/collections
ansible-playbook -i localhost, play.yml
