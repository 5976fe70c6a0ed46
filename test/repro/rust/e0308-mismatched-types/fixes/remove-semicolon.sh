set -e
# The other usual case: a semicolon turned the value into ().
cat > main.rs <<'RS'
fn total(xs: &[u64]) -> u64 {
    xs.iter().sum::<u64>() // no ; here
}

fn main() {
    println!("{}", total(&[1, 2, 3]));
}
RS
bash "$REPRO/error.sh"
