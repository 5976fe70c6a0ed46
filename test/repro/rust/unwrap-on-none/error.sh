# The map has no such key.
rustc --edition 2021 main.rs && ./main
