struct foo {
	int a;
};

typedef struct foo foo_t;

int f(foo_t *p, const foo_t *q)
{
	foo_t local = *q;

	return p->a + ((foo_t *)q)->a + sizeof(foo_t) + local.a;
}
