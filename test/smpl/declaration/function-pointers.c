void f(void)
{
	void (*m)(void *) = g, (*n)(struct q *);
	use(n);
}
