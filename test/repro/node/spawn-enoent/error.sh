node convert.js      # a service whose PATH has no GraphicsMagick (gm)
