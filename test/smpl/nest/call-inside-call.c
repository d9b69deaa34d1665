int f(int a)
{
	outer(inner(a));
	outer(a + inner(2));
	return inner(a) + outer(3);
}
