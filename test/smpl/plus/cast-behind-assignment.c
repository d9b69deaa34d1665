int f(int a)
{
	b = a;
	c =	d;
}
