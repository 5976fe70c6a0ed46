sed -i "s|let cols: Vec<&str> = line.split(';').collect();|let mut cols: Vec<\&str> = Vec::with_capacity(8);\n    cols.extend(line.split(';'));|" main.rs
bash "$REPRO/error.sh"
