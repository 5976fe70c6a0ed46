set -e
sed -i '0,/type = string/s//&\n  default = "eu"/' main.tf
bash "$REPRO/error.sh"
