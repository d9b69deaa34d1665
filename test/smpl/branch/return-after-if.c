int f(int i)
{
	if (i)
		return 1;
	return 2;
}
int h(int i)
{
	if (i == 1)
		return 1;

	if (i == 1) {
		return 1;
	}
	/* note */
	return 2;
}
