int f(char *a)
{
	if (!(is_ok(a)))
		return 1;
	if (is_ok(a) == 0)
		return 2;
	if (is_ok(a) == NULL)
		return 3;
	return !is_ok(a);
}
