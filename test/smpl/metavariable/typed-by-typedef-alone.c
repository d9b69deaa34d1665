typedef struct t { int a; } T_t;
void h(T_t *p, struct t *q)
{
	p->a = 1;
	q->a = 2;
}
