int g(int p)
{
	f(1);
	f(2);
	f(f(3));
	return 0;
}
