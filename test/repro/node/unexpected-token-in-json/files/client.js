const { PATHNAME = '/orders', CLEAN, TWICE, HEADER } = process.env;
(async () => {
  const headers = HEADER ? { 'content-type': HEADER } : {};
  const response = await fetch(`http://127.0.0.1:${process.env.PORT}${PATHNAME}`, { headers });
  const text = await response.text();
  if (CLEAN) return console.log(JSON.parse(text.replace(/<[^>]*>/g, '')));
  if (TWICE) return console.log(JSON.parse(JSON.stringify(JSON.parse(text))));
  console.log(JSON.parse(text));
})();
