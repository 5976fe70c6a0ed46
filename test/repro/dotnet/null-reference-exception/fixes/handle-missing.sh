set -e
sed -i 's/return customer.Address.City;/return customer == null ? "unknown" : customer.Address.City;/' Shipping.cs
bash "$REPRO/error.sh"
