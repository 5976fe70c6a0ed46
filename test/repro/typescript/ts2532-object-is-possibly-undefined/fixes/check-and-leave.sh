cat > src/main.ts <<'END'
interface Order { items?: { sku: string }[] }
export function first(o: Order) {
  const hit = o.items?.find((item) => item.sku !== '');
  if (!hit) throw new Error('order has no item');
  return hit.sku;
}
END
"$TOOLS/tsc" -p .
