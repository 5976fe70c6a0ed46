fetch(`http://127.0.0.1:${process.env.PORT}/cart`).then((res) => res.json()).then(console.log);
