set -e
sed -i 's|std::rc::Rc|std::sync::Arc|; s|Rc::|Arc::|g' main.rs
bash "$REPRO/error.sh"
