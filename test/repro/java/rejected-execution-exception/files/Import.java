import java.util.concurrent.*;

public class Import {
  public static void main(String[] args) throws Exception {
    var policy = Boolean.getBoolean("callerRuns") ? new ThreadPoolExecutor.CallerRunsPolicy() : new ThreadPoolExecutor.AbortPolicy();
    ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2), policy);
    try {
      for (int row = 0; row < 6; row++) submit(pool, row);
    } finally {
      pool.shutdown();
    }
    if (!pool.awaitTermination(20, TimeUnit.SECONDS)) throw new TimeoutException();
    System.out.println(pool.getCompletedTaskCount() + " by the pool");
  }

  static void submit(Executor pool, int row) {
    for (int tries = Integer.getInteger("tries", 1); ; tries--) {
      try {
        pool.execute(() -> { try { Thread.sleep(300); } catch (InterruptedException e) { } });
        return;
      } catch (RejectedExecutionException e) {
        if (tries <= 1) throw e;
      }
    }
  }
}
