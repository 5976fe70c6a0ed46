resource "terraform_data" "db" {
  triggers_replace = "v1"

  lifecycle {
    prevent_destroy = true
  }
}
