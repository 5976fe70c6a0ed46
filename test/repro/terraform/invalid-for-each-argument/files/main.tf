variable "names" {
  default = ["api", "web"]
}

resource "terraform_data" "service" {
  for_each = var.names
  input    = each.key
}
