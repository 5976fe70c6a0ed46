package com.acme.db;

public class Driver {
  public static class Tls {}
}
