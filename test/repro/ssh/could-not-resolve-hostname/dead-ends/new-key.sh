ssh-keygen -q -t ed25519 -N '' -f new_key
bash "$REPRO/error.sh" -i new_key
