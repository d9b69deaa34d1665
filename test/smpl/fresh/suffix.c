void k(int a)
{
	get(LOCKED);
	put(LOCKED);
	get(a);
}
