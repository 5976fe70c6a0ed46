node verify.js      # the issuer read its key with a line break
