int f(int a)
{
	setup(a,
	      b,
	      c);
}
