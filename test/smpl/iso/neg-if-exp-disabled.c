int f(int a)
{
	return (is_ok() ? a : 1) + (!is_ok() ? 2 : a);
}
