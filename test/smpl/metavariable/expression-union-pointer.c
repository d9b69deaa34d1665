union u { int a; };
void h(union u *p, struct s *q) { put(p); put(q); }
