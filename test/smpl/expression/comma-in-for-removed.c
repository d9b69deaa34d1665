int y(void)
{
	for (a = 0, b = n + 1; a < b; a++, b--) {
		x();
	}
	for (a = 0, b = n; a < b; ++a, --b)
		x();
}
