# Nobody loads stripe_gateway.rb.
ruby payments.rb
