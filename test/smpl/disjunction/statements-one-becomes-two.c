int h(int x)
{
	a(1);
	b(2);
	if (x)
		b(3);
	else
		c(4);
	c(5);
}
