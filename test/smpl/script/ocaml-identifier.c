int sum(int a)
{
	int b = take(a);

	b += add(a, b);
	b += none();
	return add(b, 1);
}
