sed -i 's|-> u32 {|-> i64 {|; s|stock - ordered|(stock - ordered) as i64|' main.rs
bash "$REPRO/error.sh"
