int a(int r)
{
	if (r)
		return 1;
	while (r) {
		if (b())
			return 2;
	}
	return 0;
}
