void f(int a)
{
	g(&a, a && b);
out:
	g(&&out);
}
