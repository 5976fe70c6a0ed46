use std::collections::HashMap;

fn rate(rates: &HashMap<&str, u32>, base: &str) -> u32 {
    *rates.get(base).unwrap()
}

fn main() {
    let rates = HashMap::from([("EUR", 100), ("USD", 92)]);
    println!("{}", rate(&rates, "GBP"));
}
