sed -i "s|b: &'a str) -> &'a str|b: \&'b str) -> \&'a str|; s|longest<'a>|longest<'a, 'b: 'a>|" main.rs
bash "$REPRO/error.sh"
