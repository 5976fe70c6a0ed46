# The configuration file is not there.
rustc --edition 2021 main.rs && ./main
