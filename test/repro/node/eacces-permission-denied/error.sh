chmod 644 convert.sh      # as a checkout without the execute bit leaves it
node app.js
