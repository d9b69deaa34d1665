int f(int x)
{
	a();
	if (x)
		b();
	return 1;
}
int g(int x)
{
	if (x)
		return 2;
	if (x) {
		b();
	}
	return 1;
}
