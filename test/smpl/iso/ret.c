int f(int a)
{
	int x;

	x = old_make(a);
	return old_make(a);
}
