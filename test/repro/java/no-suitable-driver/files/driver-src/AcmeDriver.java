import java.sql.*;
import java.util.Properties;
import java.util.logging.Logger;

/** A driver for jdbc:acme: URLs that hands out no real connection. */
public class AcmeDriver implements Driver {
  static {
    try { DriverManager.registerDriver(new AcmeDriver()); } catch (SQLException e) { throw new IllegalStateException(e); }
  }

  public Connection connect(String url, Properties info) {
    if (!acceptsURL(url)) return null;
    return (Connection) java.lang.reflect.Proxy.newProxyInstance(AcmeDriver.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> m.getName().equals("toString") ? "connected" : null);
  }
  public boolean acceptsURL(String url) { return url.startsWith("jdbc:acme:"); }
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return new DriverPropertyInfo[0]; }
  public int getMajorVersion() { return 1; }
  public int getMinorVersion() { return 0; }
  public boolean jdbcCompliant() { return false; }
  public Logger getParentLogger() { return Logger.getGlobal(); }
}
