const fs = require('node:fs/promises');
const files = Array.from({ length: 300 }, () => 'import.js');
const size = Number(process.env.AT_ONCE ?? files.length);
async function handle(file) {
  const handle = await fs.open(file);
  await new Promise((done) => setTimeout(done, 20));
  if (!process.env.LEAK) await handle.close();
}
(async () => {
  for (let at = 0; at < files.length; at += size) await Promise.all(files.slice(at, at + size).map(handle));
  console.log('done');
})();
