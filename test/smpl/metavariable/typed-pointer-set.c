void h(struct a *a, struct b *b, struct c *c, struct a d) { f(a); f(b); f(c); f(d); }
