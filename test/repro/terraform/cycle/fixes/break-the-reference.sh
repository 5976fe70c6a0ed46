set -e
sed -i 's/terraform_data.db.output/local.db_name/' main.tf
echo 'locals { db_name = "db" }' >> main.tf
bash "$REPRO/error.sh"
