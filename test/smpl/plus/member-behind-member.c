int f(void)
{
	foo(x->y);
	x->y = 1;
	if (x->y->z)
		y = x->z + 1;
}
