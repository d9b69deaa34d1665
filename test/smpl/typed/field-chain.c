struct inner { int a; };
struct outer { struct inner i; struct other o; };

int f(struct outer *p, struct outer q)
{
	return p->i.a + p->o.a + q.i.a;
}
