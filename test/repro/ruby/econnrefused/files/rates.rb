require 'net/http'
uri = URI("http://127.0.0.1:#{ENV.fetch('PORT')}/rates")
http = Net::HTTP.new(uri.host, uri.port)
http.open_timeout = 2
puts http.get(uri.path).code
