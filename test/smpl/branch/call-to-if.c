void f(int a, struct card *c)
{
	ASSERT(a);
	ASSERT(c->on);
	ASSERT(a > 3);
}
