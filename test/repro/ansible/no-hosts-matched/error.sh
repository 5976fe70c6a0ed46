ansible-playbook -i hosts.ini play.yml
