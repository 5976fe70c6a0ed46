variable "zones" {
  default = ["a", "b"]
}

variable "bastion" {
  default = false
}

resource "terraform_data" "bastion" {
  count = var.bastion ? 1 : 0
}

output "third_zone" {
  value = var.zones[2]
}

output "bastion" {
  value = terraform_data.bastion[0].id
}
