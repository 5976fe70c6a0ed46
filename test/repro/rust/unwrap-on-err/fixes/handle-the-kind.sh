set -e
cat > main.rs <<'RS'
fn main() {
    let text = match std::fs::read_to_string("config/parcel.toml") {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(e) => panic!("cannot read the configuration: {e}"),
    };
    println!("{} bytes", text.len());
}
RS
bash "$REPRO/error.sh"
