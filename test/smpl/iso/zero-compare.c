int h(int a)
{
	if (a == 0)
		none(a);
	if (0 == a)
		none(a);
	if (!a)
		none(a);
}
