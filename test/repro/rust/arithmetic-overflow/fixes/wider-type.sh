set -e
sed -i 's|-> u32 {|-> i64 {|; s|stock - ordered|i64::from(stock) - i64::from(ordered)|' main.rs
bash "$REPRO/error.sh"
