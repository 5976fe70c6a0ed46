variable "zone" {
  default = "a"
}

output "region" {
  value = var.region
}
