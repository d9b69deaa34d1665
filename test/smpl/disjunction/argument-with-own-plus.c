int h(void)
{
	f(0);
	f(1);
	f(y);
	f(f(0));
}
