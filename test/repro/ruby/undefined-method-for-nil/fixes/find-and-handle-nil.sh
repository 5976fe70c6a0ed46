set -e
sed -i "s|@addresses\['shipping'\].city|@addresses['shipping']\&.city \|\| 'unknown'|" order.rb
bash "$REPRO/error.sh"
