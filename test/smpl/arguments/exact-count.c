void f(int x)
{
	pair(x);
	pair(x, 1);
	pair(x, 1, 2);
}
