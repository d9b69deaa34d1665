int f(int a, int b)
{
	if (a)
		return fail(a);
	for (;;)
		if (b)
			return fail(b);
	switch (a) {
	case 2:
		return fail(2);
	default:
		return fail(3);
	}
}
