static int fb0(int n)
{
	if (q->len)
	return init(i, ret, p);
}
