# The method is registered: the backend would answer. The proxy does not ask it.
DIRECT=1 node main.js && node main.js
