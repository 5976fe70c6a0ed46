sed -i.bak '1{h;d;};2{G;}' main.js
node main.js
