set -e
mkdir lib
cc -shared -fPIC -o lib/libparcel.so parcel.c
cat > build.rs <<RS
fn main() {
    println!("cargo:rustc-link-search=native=$PWD/lib");
    println!("cargo:rustc-link-lib=parcel");
}
RS
bash "$REPRO/error.sh"
