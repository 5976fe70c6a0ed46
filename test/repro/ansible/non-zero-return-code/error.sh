ansible-playbook -i localhost, play.yml "$@"
