use std::rc::Rc;
use std::thread;

fn main() {
    let routes = Rc::new(vec!["AMS", "RTM"]);
    let r = Rc::clone(&routes);
    thread::spawn(move || println!("{r:?}")).join().unwrap();
}
