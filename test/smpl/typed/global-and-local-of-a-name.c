struct s *x;
int k(void) { f(x); return 0; }
int h(struct t *x) { f(x); return 0; }
