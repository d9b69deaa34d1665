int f(int p)
{
	if ((p = g()))
		return 1;
	else if ((p = h()))
		return 2;
	while (p)
		if ((p = k())) {
			m();
		}
	return 0;
}
