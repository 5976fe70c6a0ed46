SERVER=plain node main.js      # a TLS channel to a plaintext port
