set -e
sed -i 's|cols\[2\].to_string()|cols.get(2).map_or_else(\|\| format!("want 3 columns, got {}", cols.len()), \|c\| c.to_string())|' main.rs
bash "$REPRO/error.sh"
