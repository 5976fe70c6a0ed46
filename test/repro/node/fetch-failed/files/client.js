async function main() {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT_ASKED ?? 6000}/`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  console.log(await response.text());
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
