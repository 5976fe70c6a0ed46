sed -i.bak 's/{ chart }/{ Chart: chart }/' page.js
node page.js
