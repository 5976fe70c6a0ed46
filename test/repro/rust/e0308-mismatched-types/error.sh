# A &str is returned where the signature says String.
rustc --edition 2021 main.rs && ./main
