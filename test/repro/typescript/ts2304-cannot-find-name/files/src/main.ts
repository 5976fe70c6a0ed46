export const open: Shipment[] = [];
