int g(int a)
{
	if (!a & 4)
		return 1;
	if (!s->flags & F)
		return 2;
	if (!(a & 4))
		return 3;
	return (!a) & 4;
}
