sed -i "s|\"dsn={{ billing_dsn }}\"|'dsn={{ billing_dsn }}'|" play.yml
bash "$REPRO/error.sh"
