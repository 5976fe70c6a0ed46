cat > client.js <<'END'
(async () => {
  const res = await fetch(`http://127.0.0.1:${process.env.PORT}/cart`);
  const text = await res.text();
  if (!res.ok) throw new Error(`${res.status} ${res.url}: ${text.slice(0, 200)}`);
  console.log(text ? JSON.parse(text) : null);
})();
END
node server.js
