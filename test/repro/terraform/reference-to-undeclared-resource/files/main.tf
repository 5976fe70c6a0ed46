module "net" {
  source = "./net"
}

output "subnet" {
  value = terraform_data.subnet.id
}
