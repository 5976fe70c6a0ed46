bash "$REPRO/error.sh" > /dev/null 2>&1
ansible-vault rekey --vault-password-file wrong --new-vault-password-file right secrets.yml
