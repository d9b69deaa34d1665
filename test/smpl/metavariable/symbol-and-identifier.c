void h(struct d *dev, struct d *d) { f(dev, a); f(d, a); f(dev, dev); }
