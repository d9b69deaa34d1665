void f(int x)
{
	a();
	if (x)
		b(1);
	else
		b(1);
	c(1);
	c(2);
}
