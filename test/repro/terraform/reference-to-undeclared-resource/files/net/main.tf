resource "terraform_data" "subnet" {
  input = "10.0.0.0/24"
}
