set -e
sed -i "s|billing_dsn }}|billing_dsn \| default('sqlite:billing.db') }}|" play.yml
bash "$REPRO/error.sh"
