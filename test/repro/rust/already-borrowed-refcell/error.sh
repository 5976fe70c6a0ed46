rustc --edition 2021 main.rs && ./main
