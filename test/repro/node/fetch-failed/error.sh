node client.js      # port 6000 is on the list of ports that fetch blocks
