module squares

go 1.18
