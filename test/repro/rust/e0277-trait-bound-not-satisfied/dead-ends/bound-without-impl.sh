sed -i 's|fn show(p: &Parcel)|fn show<T: std::fmt::Display>(p: \&T)|' main.rs
bash "$REPRO/error.sh"
