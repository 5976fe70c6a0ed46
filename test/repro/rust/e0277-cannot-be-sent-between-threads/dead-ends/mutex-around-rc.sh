sed -i 's|let r = Rc::clone(&routes);|let r = std::sync::Mutex::new(Rc::clone(\&routes));|' main.rs
bash "$REPRO/error.sh"
