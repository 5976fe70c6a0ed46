echo fe12 > token.txt      # echo ends it with a line break
