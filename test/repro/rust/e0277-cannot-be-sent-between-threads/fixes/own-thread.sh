set -e
sed -i '/let r = /d; /let routes = /d; s/move || println!("{r:?}")/|| { let routes = Rc::new(vec!["AMS"]); println!("{routes:?}") }/' main.rs
bash "$REPRO/error.sh"
