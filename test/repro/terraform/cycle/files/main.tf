resource "terraform_data" "db" {
  input = terraform_data.app.output
}

resource "terraform_data" "app" {
  input = terraform_data.db.output
}
