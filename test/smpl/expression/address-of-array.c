void g(char *b, struct s *p) { f(&b[0]); f(&p->name[0]); f(&(b[0])); f(&b[1]); f(&p->n[i][0]); }
