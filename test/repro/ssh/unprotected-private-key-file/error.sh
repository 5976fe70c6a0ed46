# Others may read the private key.
[ -f key ] || { ssh-keygen -q -t ed25519 -N '' -f key && chmod "${MODE-644}" key; }
ssh-keygen -y -f key
