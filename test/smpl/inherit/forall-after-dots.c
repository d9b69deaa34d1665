int a(int *p)
{
	p = alloc();
	if (c)
		use(p, 1);
	else
		use(p, 2);
	use(p, 4);
	mark(1);
	mark(2);
	mark(4);
}
int b(int *p)
{
	p = alloc();
	use(p, 5);
	use(p, 6);
	mark(5);
	mark(6);
}
