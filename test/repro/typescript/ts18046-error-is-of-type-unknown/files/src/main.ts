export async function load() {
  try {
    await Promise.resolve();
  } catch (err) {
    return err.message;
  }
}
