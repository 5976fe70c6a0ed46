# The order has no shipping address.
ruby order.rb
