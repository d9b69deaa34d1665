void f(int a)
{
	outer(inner(a));
	outer(a, inner(a));
	outer(g(inner(a)));
}
