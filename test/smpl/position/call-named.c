void h(int x)
{
	f(x);
	f(x + 1);
}
