# The linker that the configuration names is not installed.
cargo run -q --offline
