void g(int a, int b)
{
	a = old(b);
	a = 1 + old(b + 1) * 2;
	a = new(b);
}
