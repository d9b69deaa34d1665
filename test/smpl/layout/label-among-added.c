int f(int x)
{
	a();
	return x;
}
