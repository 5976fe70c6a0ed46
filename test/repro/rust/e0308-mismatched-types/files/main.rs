struct Parcel {
    label: String,
}

fn label(number: u32) -> String {
    if number == 0 {
        return "none";
    }
    format!("P-{number}")
}

fn main() {
    let parcel = Parcel { label: label(7) };
    println!("{}", parcel.label);
}
