int f(int *p)
{
	p = NULL;
	if (y)
		e();
	use(p);
}
int g(int *p)
{
	p = NULL;
	if (y)
		p = e();
	use(p);
}
int h(int *p)
{
	p = NULL;
	e(&p);
	use(p);
}
