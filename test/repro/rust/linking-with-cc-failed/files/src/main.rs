#[link(name = "parcel")]
extern "C" {
    fn parcel_version() -> i32;
}

fn main() {
    println!("libparcel {}", unsafe { parcel_version() });
}
