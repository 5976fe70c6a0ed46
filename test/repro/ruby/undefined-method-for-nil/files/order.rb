Address = Struct.new(:city)

class Order
  def initialize(addresses)
    @addresses = addresses
  end

  def shipping_city
    @addresses['shipping'].city
  end
end

puts Order.new({ 'billing' => Address.new('Delft') }).shipping_city
