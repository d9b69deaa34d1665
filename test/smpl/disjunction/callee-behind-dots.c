int g(void)
{
	a = b;
	f();
	x(1);
}
int h(void)
{
	a = b;
	y(2);
	x(3);
}
