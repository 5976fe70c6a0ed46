sed -i 's|thread::spawn(|let r = r.clone();\n    &|' main.rs
bash "$REPRO/error.sh"
