int a(int *p)
{
	p = alloc();
	if (c)
		use(p, 1);
	else
		use(p, 2);
	use(q, 3);
	use(p, 4);
	mark(1);
	mark(2);
	mark(3);
	mark(4);
}
