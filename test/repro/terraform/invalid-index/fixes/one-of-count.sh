set -e
sed -i 's/bastion\[0\].id/bastion[*].id/; s/value = terraform_data.*/value = one(terraform_data.bastion[*].id)/; s/zones\[2\]/zones[1]/' main.tf
bash "$REPRO/error.sh"
