TRIM=1 node call.js || exit 1
printf %s fe12 > token.txt && node call.js
