cat > main.js <<'END'
async function main() {
  const { name } = await import('pkg');
  console.log(name);
}
main();
END
node main.js
