exports.total = (numbers) => numbers.reduce((sum, one) => sum + one, 0);
