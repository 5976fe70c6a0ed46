use std::cell::RefCell;

fn main() {
    let routes = RefCell::new(vec![1, 2]);
    let first = routes.borrow();
    routes.borrow_mut().push(first[0]);
    println!("{}", routes.borrow().len());
}
