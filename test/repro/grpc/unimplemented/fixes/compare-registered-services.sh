NAME=Reserve node main.js      # the name that the server has
