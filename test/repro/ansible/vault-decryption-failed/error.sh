[ -f encrypted ] || { ansible-vault encrypt --vault-password-file right secrets.yml && touch encrypted; }
ansible-vault "${1:-view}" --vault-password-file "${PASSWORD_FILE:-wrong}" secrets.yml
