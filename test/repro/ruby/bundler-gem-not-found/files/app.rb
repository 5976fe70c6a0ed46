require 'parcelrates'
puts ParcelRates::VERSION
