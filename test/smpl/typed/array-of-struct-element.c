struct s { int a; };
void h(struct s a[4], struct s *p, struct s q) { copy(a[1]); copy(p[0]); copy(*p); copy(q); copy(p); }
