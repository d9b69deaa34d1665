int f(int a)
{
	if (a)
		put(old(a));
	while (a) {
		if (old(2))
			break;
		put(old(3));
	}
	return 0;
}
