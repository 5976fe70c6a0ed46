rustc --edition 2021 $RUSTFLAGS main.rs && ./main
