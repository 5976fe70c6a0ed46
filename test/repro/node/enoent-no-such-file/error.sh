cd src && node main.js      # started from another directory
