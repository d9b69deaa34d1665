int h(void)
{
	f(1.5);
	f(1.50);
	f(1.5f);
	f(15e-1);
}
