void h(struct s *p) { get(p->a); get(p->q->b); get(p->s.c); get(p.a); }
