using System;
using System.Collections.Generic;
using System.Linq;

class Address { public string City; }
class Customer { public int Id; public Address Address; }

static class Shipping
{
    static readonly List<Customer> customers = new List<Customer> { new Customer { Id = 1, Address = new Address { City = "Bonn" } } };

    static string CityOf(int id)
    {
        var customer = customers.FirstOrDefault(c => c.Id == id);
        return customer.Address.City;
    }

    static void Main()
    {
        string city = null;
        city = CityOf(7);
        Console.WriteLine(city.ToUpper());
    }
}
