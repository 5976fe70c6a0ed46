bash "$REPRO/error.sh" > /dev/null 2>&1
cargo clean -q
bash "$REPRO/error.sh"
