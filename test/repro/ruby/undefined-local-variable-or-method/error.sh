# A method does not see the local variables outside it.
ruby cart.rb
