# b ends before best is used.
rustc --edition 2021 main.rs && ./main
