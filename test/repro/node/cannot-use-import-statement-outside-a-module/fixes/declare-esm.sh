npm pkg set type=module
node job.js || exit 1
npm pkg set type=commonjs
mv job.js job.mjs      # or the single file
node job.mjs
