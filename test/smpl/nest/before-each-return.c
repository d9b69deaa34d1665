int g(int a)
{
	if (a)
		return 1;
	while (a--) {
		if (h(a)) {
			k();
			return 2;
		}
	}
	return 0;
}
