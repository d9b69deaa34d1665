struct s { int a; };
void h(struct s *p, struct s t, int *q, void *v) { put(p); put(&t); put(t); put(q); put(v); }
