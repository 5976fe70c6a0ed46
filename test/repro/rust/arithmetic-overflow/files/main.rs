fn left(stock: u32, ordered: u32) -> u32 {
    stock - ordered
}

fn main() {
    let stock = std::env::args().count() as u32;
    println!("{}", left(stock, 3));
}
