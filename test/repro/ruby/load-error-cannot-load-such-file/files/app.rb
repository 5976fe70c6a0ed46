require 'gateway'
puts Gateway::NAME
