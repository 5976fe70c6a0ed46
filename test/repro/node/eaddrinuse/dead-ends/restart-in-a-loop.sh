node with-old-instance.js bash -c "for i in 1 2 3; do node server.js; done"
