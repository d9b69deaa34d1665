void f(int a)
{
	close(a);
	close(a +
	      1);
}
