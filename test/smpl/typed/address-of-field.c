struct s { int a; long b; int c[3]; };
void h(struct s *p) { read_int(&p->a); read_int(&p->b); read_int(p->c); read_int(&p->c[1]); }
