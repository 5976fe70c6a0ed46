class Line {
  constructor(order, sku) {
    this.order = order;
    this.sku = sku;
  }
}
const order = { id: 'o-1', lines: [] };
order.lines.push(new Line(order, 'A-1'));
module.exports = { order, Line };
