void h(struct k *p) { struct d *d = (struct d *)p->priv; struct e *e = (struct e *)(p->priv); d = (d_t *)p->priv; }
