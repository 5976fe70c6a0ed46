# Nothing on this machine is called libparcel.
cargo build --offline && LD_LIBRARY_PATH=lib target/debug/scanner
