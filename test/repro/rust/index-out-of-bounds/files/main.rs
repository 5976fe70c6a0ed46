fn column(line: &str) -> String {
    let cols: Vec<&str> = line.split(';').collect();
    cols[2].to_string()
}

fn main() {
    println!("{}", column("1001;Ada"));
}
