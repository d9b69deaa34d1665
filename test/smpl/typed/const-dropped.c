void h(const struct s *a, struct s const *b, struct s *const c, volatile struct s *d) { f(a); f(b); f(c); f(d); }
