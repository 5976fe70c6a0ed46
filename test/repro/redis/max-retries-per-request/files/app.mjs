import Redis from 'ioredis';

const redis = new Redis(Number(process.env.PORT), {
  maxRetriesPerRequest: Number(process.env.RETRIES ?? 3),
  enableOfflineQueue: true,
  retryStrategy: () => 100,
});
redis.on('error', (error) => console.error('redis:', error.code));
try {
  console.log(await redis.set('order:1', 'paid'));
} finally {
  redis.disconnect();
}
