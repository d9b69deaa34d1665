int g(void)
{
	a(&b, 1);
	a(1, &c);
	a(&b, &c);
	a(&b.x);
}
