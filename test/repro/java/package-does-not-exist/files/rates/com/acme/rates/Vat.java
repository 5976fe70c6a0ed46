package com.acme.rates;

public class Vat {}
