void g(struct k *k) { struct dev *d = container_of(k, struct dev, kobj); d = container_of(k->p, struct dev, kobj); d = container_of(k, struct bus, kobj); }
