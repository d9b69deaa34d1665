int h(int a)
{
	int b = old(a);

	if ((b = old(a)))
		return b;
	while ((b = old(b)) != 0)
		k();
	return b = old(1);
}
