# 1 - 3, without a sign.
rustc --edition 2021 main.rs && ./main
