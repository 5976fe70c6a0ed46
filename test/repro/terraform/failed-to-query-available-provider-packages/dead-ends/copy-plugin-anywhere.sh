d=.terraform/providers/registry.terraform.io/hashicorp/acme-no-such-provider/1.0.0/$(terraform version -json | grep -o '"platform": "[^"]*' | cut -d'"' -f4)
mkdir -p "$d"
touch "$d/terraform-provider-acme-no-such-provider_v1.0.0"
chmod +x "$d"/*
bash "$REPRO/error.sh"
