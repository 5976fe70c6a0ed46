set -e
sed -i 's|best = longest(&a, &b);|best = longest(\&a, \&b).to_string();|' main.rs
bash "$REPRO/error.sh"
