int f(int a)
{
	return old_one(a) + old_two(a, 1);
}
