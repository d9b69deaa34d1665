void g(int n)
{
	f(n, 1);
	f(n,
	  1,
	  2);
	f();
}
