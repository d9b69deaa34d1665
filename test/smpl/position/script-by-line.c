int h(void)
{
	f(1);
	f(2);
	f(3);
	f(4);
}
