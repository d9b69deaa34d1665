int f(int *i)
{
	get(i);
	if (*i) {
		put(i);
		return 1;
	}
	put(i);
	put(i);
}
