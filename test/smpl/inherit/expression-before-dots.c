void a(void)
{
	p = start();
	q = start();
	work();
	stop(q);
	stop(p);
}
