// Gives Hello.class the version that the javac of the next Java writes (bytes 6 and 7).
import { readFileSync, writeFileSync } from 'node:fs';

const bytes = readFileSync('Hello.class');
bytes.writeUInt16BE(bytes.readUInt16BE(6) + 1, 6);
writeFileSync('Hello.class', bytes);
