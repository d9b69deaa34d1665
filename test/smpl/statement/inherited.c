int f(int x)
{
	template();
	a(x, 1);
	if (x)
		a(x, 1);
	a(x, 2);
}
int g(int x)
{
	if (x) {
		a(x, 1);
	}
}
