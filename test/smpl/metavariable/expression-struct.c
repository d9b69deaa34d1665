struct s { int a; };
void h(struct s *p, struct s t, int q) { zero(*p); zero(t); zero(p); zero(q); zero(p->a); }
