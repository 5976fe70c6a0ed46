# The callers still want a String.
sed -i 's|-> String|-> \&'"'"'static str|; s|format!("P-{number}")|"P"|' main.rs
bash "$REPRO/error.sh"
