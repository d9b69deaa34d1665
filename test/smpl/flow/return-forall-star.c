int f(int x)
{
	a();
	if (x == 2)
		return 2;
	return 4;
}
int g(int x)
{
	a();
	if (x == 2) {
		b();
		return 2;
	}
	return 4;
}
