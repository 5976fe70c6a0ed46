struct Parcel {
    id: u32,
}

fn show(p: &Parcel) -> String {
    format!("{}", p)
}

fn main() {
    println!("{}", show(&Parcel { id: 7 }));
}
