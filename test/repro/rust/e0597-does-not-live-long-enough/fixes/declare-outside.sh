set -e
sed -i '/let b = /d; s|^    let best;|    let b = String::from("Rotterdam");\n&|' main.rs
bash "$REPRO/error.sh"
