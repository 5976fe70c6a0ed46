set -e
mkdir group_vars
echo "billing_dsn: postgresql://billing@db1/billing" > group_vars/web.yml
bash "$REPRO/error.sh"
grep -x dsn=postgresql://billing@db1/billing app.conf
