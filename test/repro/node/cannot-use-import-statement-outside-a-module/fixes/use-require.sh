sed -i.bak "s/^import { basename } from 'node:path'/const { basename } = require('node:path')/" job.js
node job.js
