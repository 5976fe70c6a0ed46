fn main() {
    let text = std::fs::read_to_string("config/parcel.toml").unwrap();
    println!("{} bytes", text.len());
}
