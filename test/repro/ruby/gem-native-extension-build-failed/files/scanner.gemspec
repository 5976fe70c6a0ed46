Gem::Specification.new do |s|
  s.name = 'scanner'
  s.version = '1.0.0'
  s.summary = 'reads parcels'
  s.authors = ['acme']
  s.files = ['ext/scanner/scanner.c', 'ext/scanner/extconf.rb']
  s.extensions = ['ext/scanner/extconf.rb']
end
