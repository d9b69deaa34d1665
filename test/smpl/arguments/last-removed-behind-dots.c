void h(int x)
{
	f(1, x, NULL);
	f(x, NULL);
	f(NULL);
	f(NULL, x);
}
