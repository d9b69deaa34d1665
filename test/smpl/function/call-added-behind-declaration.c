int g(int a)
{
	int x = 1;

	work(x);
	return x;
}
