# The words are yours now; the panic is the same, as the backtrace says (core::option::expect_failed).
sed -i 's|\.unwrap()|.expect("rate is known")|' main.rs
RUST_BACKTRACE=1 bash "$REPRO/error.sh"
