int f(int a)
{
	if (__predict_true(a > 1))
		return 1;
	if (__predict_false(a > 2))
		return 2;
	return a;
}
