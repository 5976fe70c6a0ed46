set -e
sed -i 's|-> u32 {|-> Result<u32, String> {|; s|\*rates.get(base).unwrap()|rates.get(base).copied().ok_or_else(\|\| format!("no rate for {base}"))|; s|println!("{}", |println!("{:?}", |' main.rs
bash "$REPRO/error.sh"
