module shop

go 1.18

require example.com/money v1.2.0
