int h(void)
{
	f(1, x);
	f(2, y);
	f(3, z);
	f(4, w);
	f(5, v);
}
