chmod 644 convert.sh
ls -l convert.sh
chmod +x convert.sh
node app.js
