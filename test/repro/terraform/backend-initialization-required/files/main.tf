terraform {
  backend "local" {
    path = "here.tfstate"
  }
}

resource "terraform_data" "service" {
  input = "api"
}
