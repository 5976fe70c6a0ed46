resource "terraform_data" "web" {
  input = "api"
}
