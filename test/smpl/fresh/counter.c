void f(int a)
{
	twice(a);
	g();
	twice(a + 1);
}
