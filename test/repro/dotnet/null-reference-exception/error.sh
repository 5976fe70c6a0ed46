mcs Shipping.cs && mono Shipping.exe
