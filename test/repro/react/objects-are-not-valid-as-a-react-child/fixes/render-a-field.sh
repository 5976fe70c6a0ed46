sed -i.bak 's/order.customer)/order.customer.name)/' page.js
node page.js
