int f(int a)
{
	return step_one(a) + step_two(a);
}
