sed -i.bak 's/h(Total,/h(memo(Total),/' page.js
node page.js
