int f(int a)
{
	return old_name(a) + other(a);
}
