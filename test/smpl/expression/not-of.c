int f(int a, int b)
{
	if (is_false(a == b))
		return 1;
	if (is_false(a & 1) || is_false(a))
		return 2;
	while (is_false(a && b))
		a++;
	return is_false(is_ok(a));
}
