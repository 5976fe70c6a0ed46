module hub

go 1.18
