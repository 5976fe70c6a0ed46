# a mirror with one package: init installs it and does not start it, so an empty file will do
d=mirror/registry.terraform.io/hashicorp/acme-no-such-provider/1.0.0/$(terraform version -json | grep -o '"platform": "[^"]*' | cut -d'"' -f4)
mkdir -p "$d"
touch "$d/terraform-provider-acme-no-such-provider_v1.0.0"
chmod +x "$d"/*
echo 'provider_installation { filesystem_mirror { path = "mirror" } }' > terraform.rc
export TF_CLI_CONFIG_FILE=$PWD/terraform.rc
