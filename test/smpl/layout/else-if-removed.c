int f(int a)
{
	if (a)
		one(a);
	else if (!a)
		two(a);

	if (a) {
		one(a);
	} else if (!a) {
		/* not there */
		two(a);
	}
	return 0;
}
