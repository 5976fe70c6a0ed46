node client.js      # it does check response.ok
