variable "create_route" {
  default = true
}

resource "terraform_data" "subnet" {
  input = "10.0.0.0/24"
}

resource "terraform_data" "route" {
  count = terraform_data.subnet.id != "" ? 1 : 0
}
