void f(int x)
{
	keep(x);
	keep2(x, 3);
	gone(x);
	x++;
}
