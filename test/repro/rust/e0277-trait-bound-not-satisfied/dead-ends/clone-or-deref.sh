sed -i 's|", p)|", *p)|' main.rs
bash "$REPRO/error.sh"
