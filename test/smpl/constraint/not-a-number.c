void h(void)
{
	f(0);
	f(1);
	f(x);
}
