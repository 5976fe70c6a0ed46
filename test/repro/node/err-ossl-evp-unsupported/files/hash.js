console.log(require('node:crypto').createHash(process.argv[2] ?? 'md4').update('chunk').digest('hex'));
