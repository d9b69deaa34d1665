int f(int x)
{
	return old_a(x) + old_b(x) + old_c(x);
}
