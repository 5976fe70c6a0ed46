bash "$REPRO/error.sh"
cargo clean
bash "$REPRO/error.sh"
