# A Parcel does not know how to print itself.
rustc --edition 2021 main.rs && ./main
