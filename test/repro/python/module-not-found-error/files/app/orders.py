import shopclient
import app.prices

print(shopclient.VERSION, app.prices.EUR)
