int h(void)
{
	int a = 0;
	int b = 0;
	int c = 0;

	g(&b);
	d(c);
	a = 0;
	b = 0;
	c = 0;
}
