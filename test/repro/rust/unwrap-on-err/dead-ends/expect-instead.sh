sed -i 's|\.unwrap()|.expect("configuration is readable")|' main.rs
bash "$REPRO/error.sh"
