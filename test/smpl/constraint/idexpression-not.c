void h(struct s *x, struct s *y, struct t *z) { f(x); f(y); f(z); }
