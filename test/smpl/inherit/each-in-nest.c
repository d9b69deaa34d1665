void f(int x)
{
	b(1);
	b(2);
	c(1);
	c(2);
	c(3);
}
