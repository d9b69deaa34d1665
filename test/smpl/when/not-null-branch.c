void a(int *x)
{
	x = alloc();
	if (x == NULL)
		return;
	use(x);
}
