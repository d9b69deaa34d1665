void h(struct d *dev, struct d *d) { f(dev->x); f(d->x); f(dev->y); }
