node server.js      # the host option holds a whole URL: http://localhost
