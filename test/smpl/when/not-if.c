int f(int *i)
{
	get(i);
	if (*i) {
		a();
		return 1;
	}
	put(i);
	return 2;
}
int g(int *i)
{
	get(i);
	if (*i) {
		i++;
	}
	put(i);
	return 2;
}
