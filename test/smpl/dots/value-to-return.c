int g(int a)
{
	x = calc(a);
	b();
	return x;
}
