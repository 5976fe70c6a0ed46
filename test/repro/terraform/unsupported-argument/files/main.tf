resource "terraform_data" "service" {
  inputs = "api"
}
