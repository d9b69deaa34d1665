void f(int a)
{
	while (a) {
		if (stop(a))
			break;
		a = next(a);
		if (a > 3)
			break;
	}
}
