module meter

go 1.18
