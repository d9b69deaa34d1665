int one(struct stub *s)
{
	int a = g(s);

	if (a)
		return a;
	return 1;
}
