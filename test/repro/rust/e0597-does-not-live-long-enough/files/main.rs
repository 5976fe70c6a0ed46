fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    let a = String::from("AMS");
    let best;
    {
        let b = String::from("Rotterdam");
        best = longest(&a, &b);
    }
    println!("{best}");
}
