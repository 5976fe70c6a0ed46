FAILURES=0 node main.js      # the traffic goes to a server that is ready
