resource "terraform_data" "subnet" {
  count = 2
}

resource "terraform_data" "route" {
  for_each = terraform_data.subnet[*].id
  input    = each.key
}
