# A gem of your own, built here; gems are kept in ./gems.
export GEM_HOME=$PWD/gems GEM_PATH=$PWD/gems BUNDLE_APP_CONFIG=$PWD/.bundle HOME=$PWD
build_gem() {
  mkdir -p lib && echo "module ParcelRates; VERSION = '$1'; end" > lib/parcelrates.rb
  echo "Gem::Specification.new { |s| s.name = 'parcelrates'; s.version = '$1'; s.summary = 'rates'; s.authors = ['acme']; s.files = ['lib/parcelrates.rb'] }" > parcelrates.gemspec
  gem build -q parcelrates.gemspec > /dev/null 2>&1 && rm parcelrates.gemspec
}
