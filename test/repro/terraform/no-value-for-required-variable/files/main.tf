variable "region" {
  type = string
}

module "net" {
  source = "./net"
  region = var.region
}
