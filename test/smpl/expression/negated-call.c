int f(int x)
{
	if (!is_off(x) && !is_off(x + 1))
		return 1;
	return !is_off(x) ? 2 : is_off(x);
}
