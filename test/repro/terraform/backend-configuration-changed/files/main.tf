terraform {
  backend "local" {
    path = "prod.tfstate"
  }
}

resource "terraform_data" "service" {
  input = "api"
}
