module events

go 1.18
