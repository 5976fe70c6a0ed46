bash "$REPRO/error.sh" sh -c 'terraform force-unlock -force "$(grep -o "[0-9a-f-]\{36\}" .terraform.tfstate.lock.info | head -n 1)"'
