sed -i.bak "s|kit/lib/format|kit/lib/format.js|" main.js
node main.js
