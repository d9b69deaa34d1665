int z(int p)
{
	if (likely(p && q))
		return 1;
	if (r || likely(p && q))
		return 1;
	return likely(p || q);
}
