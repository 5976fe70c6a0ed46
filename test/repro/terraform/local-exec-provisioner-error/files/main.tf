resource "terraform_data" "migration" {
  provisioner "local-exec" {
    command = "migrate --check"
  }
}
