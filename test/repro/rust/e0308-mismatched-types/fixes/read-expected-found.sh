set -e
sed -i 's|return "none";|return "none".to_string();|' main.rs
bash "$REPRO/error.sh"
