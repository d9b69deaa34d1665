int g(int a)
{
	int ret = 0;

	k();
	ret = h(a);
	return ret;
}
int g2(int a)
{
	int ret = 0;

	if (a)
		ret = h(a);
	return ret;
}
