node hash.js      # what webpack 4 does for every module
