terraform {
  required_providers {
    acme = {
      source = "hashicorp/acme-no-such-provider"
    }
  }
}

output "name" {
  value = "shop"
}
