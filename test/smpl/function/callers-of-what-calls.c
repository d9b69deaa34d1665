int x(int n)
{
	start();
	bad();
	return n;
}

int y(int n)
{
	return x(n) + x(2);
}
