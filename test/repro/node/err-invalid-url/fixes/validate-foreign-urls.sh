node -e 'let url; try { url = new URL("not a url"); } catch { console.log(400, "callback is no URL"); }'
