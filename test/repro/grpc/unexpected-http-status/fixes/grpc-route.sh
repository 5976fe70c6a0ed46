DIRECT=1 node main.js      # the route leads to the gRPC backend
