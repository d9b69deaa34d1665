void g(void)
{
	struct timer t;
	struct timer *p;

	go(&t);
}
