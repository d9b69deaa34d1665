int f(int a, int b)
{
	return both_of(outer(inner(a)), outer(
		inner(b)));
}
