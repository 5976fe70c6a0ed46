set -e
sed -i 's|stock - ordered|stock.saturating_sub(ordered)|' main.rs
bash "$REPRO/error.sh"
