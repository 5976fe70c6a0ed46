# The gem is compiled against a C library whose header is not there.
export GEM_HOME=$PWD/gems
[ -f scanner-1.0.0.gem ] || gem build -q scanner.gemspec > /dev/null 2>&1
gem install --local --no-document scanner-1.0.0.gem
