void f(int x)
{
	a();
	if (x)
		b(1);
	else
		b(2);
	c(1);
	c(2);
}
