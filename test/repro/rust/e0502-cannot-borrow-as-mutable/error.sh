# The queue grows while it is walked over.
rustc --edition 2021 main.rs && ./main
