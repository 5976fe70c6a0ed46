echo "console.log(require('fs').readFileSync(require('path').join(__dirname, '..', 'label.zpl'), 'utf8'));" > src/print.cjs
node src/print.cjs
