int f(void)
{
	return old_one_get(1) + old_two_get(2) + x_get(3);
}
