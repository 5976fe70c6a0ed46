set -e
chmod +x bin/migrate
sed -i 's|command = .*|command = "./migrate --check"\n    working_dir = "${path.module}/bin"|' main.tf
bash "$REPRO/error.sh"
