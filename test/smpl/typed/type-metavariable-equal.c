void h(int a, int b, long c, struct s *p, struct s *q) { swap(a, b); swap(a, c); swap(p, q); }
