struct ops { int (*run)(int); };
struct d { struct ops *ops; };
int h(struct ops *p, struct d *d) { return p->run(1) + d->ops->run(2) + other->run(3); }
