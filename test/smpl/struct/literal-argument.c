void f(int n)
{
	set_point(n, 3);
	set_point(n + 1,
		  n - 1);
}
