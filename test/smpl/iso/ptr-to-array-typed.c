void g(struct s *p, struct s a[3]) { f(p->x); f(a[1].x); f((*p).x); f(a->x); }
